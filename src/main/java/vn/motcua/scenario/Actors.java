package vn.motcua.scenario;

import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import vn.motcua.authority.CityGroup;
import vn.motcua.authority.Role;
import vn.motcua.authority.Unit;

/** Officers of any unit, logged in with their groups: a scenario needs no accounts. */
final class Actors {

    private final House house;
    private final Unit receiving;

    Actors(House house, Unit receiving) {
        this.house = house;
        this.receiving = receiving;
    }

    /** The unit of a counter; the one that received the dossier when none is named. */
    Unit counter(@Nullable Entry unit) {
        return unit == null ? receiving : UnitNames.read(house.units(), unit);
    }

    /** As the reception officer of the unit that received the dossier. */
    <T> T reception(Callable<T> work) {
        return member(receiving.group(Role.RECEPTION), work);
    }

    /** As somebody of this group, {@code <unit>.<role>}. */
    <T> T member(String group, Callable<T> work) {
        IdentityService identity = house.engine().getIdentityService();
        int dot = group.indexOf('.');
        String officer =
                dot < 0 ? group : group.substring(dot + 1) + group.substring(dot, dot + 1) + group.substring(0, dot);
        identity.setAuthentication(officer, List.of(group, CityGroup.OFFICERS.code()));
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            identity.clearAuthentication();
        }
    }
}
