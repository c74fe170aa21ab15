package vn.motcua.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/**
 * The hours that a unit is to keep, as they come in; nothing in them is trusted before {@link #checked}.
 *
 * @param from first day, yyyy-MM-dd; the times are HH:mm
 */
record HoursRequest(
        @Nullable String from,
        @Nullable String morningFrom,
        @Nullable String morningTo,
        @Nullable String afternoonFrom,
        @Nullable String afternoonTo,
        @Nullable String source) {

    static final HoursRequest NOTHING = new HoursRequest(null, null, null, null, null, null);

    /** @param cutOff the law's, which no unit changes */
    CalendarChange checked(String unit, LocalTime cutOff) {
        Faults faults = new Faults();
        LocalDate day = faults.date(from, "from");
        LocalTime opens = faults.time(morningFrom, "morningFrom");
        LocalTime pauses = faults.time(morningTo, "morningTo");
        LocalTime opensAgain = faults.time(afternoonFrom, "afternoonFrom");
        LocalTime closes = faults.time(afternoonTo, "afternoonTo");
        String decidedBy = faults.source(source, "source");
        faults.none();
        if (!OfficeHours.inOrder(opens, pauses, opensAgain, closes)) {
            throw new InvalidRequest("morningFrom", Wording.say("calendar.hours-out-of-order"));
        }
        OfficeHours hours = new OfficeHours(opens, pauses, opensAgain, closes, cutOff);
        return new CalendarChange.Hours(new UnitHours(unit, day, hours, decidedBy));
    }
}
