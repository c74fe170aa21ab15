package vn.motcua.deadline;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was announced late at one time, as supervisors and administrators read it.
 *
 * @param id by which it is taken back
 * @param unit code of the one unit it concerns; null for all
 * @param reversed null while it is in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Announced(long id, @Nullable String unit, List<Day> days, Recorded recorded, @Nullable Recorded reversed) {

    /** @param label of the kind, in Vietnamese */
    record Day(String date, DayKind kind, String label, String name, String source) {

        static Day of(CalendarDay day) {
            return new Day(day.date().toString(), day.kind(), day.kind().label(), day.name(), day.source());
        }
    }

    /**
     * @param by name of the person
     * @param source on whose word it was taken back; null where each day says its own
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Recorded(
            @JsonFormat(pattern = MovedDeadline.ISO, timezone = MovedDeadline.ZONE) OffsetDateTime at,
            String by,
            @Nullable String source) {}
}
