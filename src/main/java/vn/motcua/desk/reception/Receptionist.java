package vn.motcua.desk.reception;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Acting;
import vn.motcua.authority.Role;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;

/** The officer who asks, as one who receives citizens. */
@Component
class Receptionist {

    private final Acting acting;
    private final Units units;

    Receptionist(Acting acting, Units units) {
        this.acting = acting;
        this.units = units;
    }

    /** @throws ReceptionRefused unless the person receives citizens at some unit */
    String account() {
        String account = acting.userId().orElseThrow(ReceptionRefused::forbidden);
        if (units().isEmpty()) {
            throw ReceptionRefused.forbidden();
        }
        return account;
    }

    /** Where the person receives citizens. */
    List<Unit> units() {
        Collection<String> groups = acting.groupIds();
        return units.all().stream()
                .filter(unit -> groups.contains(unit.group(Role.RECEPTION)))
                .toList();
    }
}
