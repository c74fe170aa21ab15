package vn.motcua.deadline;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/**
 * A dossier that a change of the calendar moves, as the supervisor reads it.
 *
 * @param workingMinutes by which it moves, below zero for one that comes sooner
 */
record MovedDeadline(
        String number,
        @JsonFormat(pattern = MovedDeadline.ISO, timezone = MovedDeadline.ZONE) OffsetDateTime oldDueAt,
        @JsonFormat(pattern = MovedDeadline.ISO, timezone = MovedDeadline.ZONE) OffsetDateTime newDueAt,
        long workingMinutes) {

    static final String ISO = "uuuu-MM-dd'T'HH:mm:ssxxx";
    static final String ZONE = "Asia/Ho_Chi_Minh";

    /**
     * Of the office time between the two moments that before the change or after it, whichever has more: what becomes free counted
     * before, what becomes worked counts after, and a change that is taken back moves as far as it did.
     */
    static MovedDeadline of(String number, Instant due, Instant newDue, WorkingCalendar before, WorkingCalendar after) {
        boolean later = newDue.isAfter(due);
        LocalDateTime from = WorkingCalendar.local(later ? due : newDue);
        LocalDateTime to = WorkingCalendar.local(later ? newDue : due);
        long minutes = Math.max(before.minutesBetween(from, to), after.minutesBetween(from, to));
        return new MovedDeadline(number, offset(due), offset(newDue), later ? minutes : -minutes);
    }

    static OffsetDateTime offset(Instant instant) {
        return instant.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }
}
