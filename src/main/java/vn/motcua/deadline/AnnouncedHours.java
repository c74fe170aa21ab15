package vn.motcua.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Hours of one unit, as supervisors and administrators read them.
 *
 * @param id by which they are taken back; null where they stand in the calendar that the program was delivered with
 * @param reversed null while they are in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnnouncedHours(
        @Nullable Long id,
        String unit,
        String from,
        Sessions hours,
        String source,
        Announced.@Nullable Recorded recorded,
        Announced.@Nullable Recorded reversed) {

    /** HH:mm. */
    record Sessions(String morningFrom, String morningTo, String afternoonFrom, String afternoonTo) {

        static Sessions of(OfficeHours hours) {
            return new Sessions(
                    hours.morningFrom().toString(),
                    hours.morningTo().toString(),
                    hours.afternoonFrom().toString(),
                    hours.afternoonTo().toString());
        }
    }

    static AnnouncedHours delivered(UnitHours hours) {
        return of(null, hours, null, null);
    }

    static AnnouncedHours of(
            @Nullable Long id,
            UnitHours hours,
            Announced.@Nullable Recorded recorded,
            Announced.@Nullable Recorded reversed) {
        return new AnnouncedHours(
                id,
                hours.unit(),
                hours.from().toString(),
                Sessions.of(hours.hours()),
                hours.source(),
                recorded,
                reversed);
    }
}
