package vn.motcua.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.authority.Units;

/** Keeps calendars to units and offices that there are. A file that gives hours to another stops the start-up. */
@Component
class KnownUnits {

    private final Units units;

    KnownUnits(Units units, CalendarFiles files, OfficeHours hours) {
        this.units = units;
        List<String> unknown = files.unitHours(hours.cutOff()).stream()
                .map(UnitHours::unit)
                .filter(code -> units.find(code).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                    Wording.say("calendar.hours-of-unknown-unit", files.unitHours(), String.join(", ", unknown)));
        }
    }

    /** Of a request's field {@code unit}, where it is given. @throws InvalidRequest if there is none of this code */
    void check(@Nullable String code) {
        if (code != null && units.find(code).isEmpty()) {
            throw new InvalidRequest("unit", Wording.say("unit.unknown", code));
        }
    }

    /** Of a path. @throws vn.motcua.authority.UnitUnknown if there is none of this code */
    void require(String code) {
        units.get(code);
    }
}
