package vn.motcua.desk;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.authority.Role;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;
import vn.motcua.dossier.Paper;

/** What offices and their officers are called. */
@Component
class OfficeNames {

    private final Units units;

    OfficeNames(Units units) {
        this.units = units;
    }

    Office of(String code) {
        return new Office(code, name(code));
    }

    String name(String code) {
        return units.find(code).map(Unit::fullName).orElse(code);
    }

    /** @param unit null for the citizen */
    String receiver(@Nullable String unit) {
        return unit == null ? Wording.say("place.citizen-address") : name(unit);
    }

    /** Who has a paper, in one phrase; of one that is on its way, to where. */
    String place(Paper.Place place) {
        String holder = Wording.say("holder." + place.holder().name());
        return place.unit() == null ? holder : holder + ": " + name(place.unit());
    }

    /** The unit of a group of officers; null for a group of no unit. */
    @Nullable
    Office ofGroup(String group) {
        return units.find(unitCode(group))
                .map(unit -> new Office(unit.code(), unit.fullName()))
                .orElse(null);
    }

    /** The role of a group as it is called at its unit; the group itself when it is none of ours. */
    String role(String group) {
        return units.find(unitCode(group))
                .flatMap(unit -> Arrays.stream(Role.values())
                        .filter(role -> group.equals(unit.group(role)))
                        .map(unit::label)
                        .findFirst())
                .orElse(group);
    }

    private static String unitCode(String group) {
        int dot = group.lastIndexOf('.');
        return dot < 0 ? group : group.substring(0, dot);
    }
}
