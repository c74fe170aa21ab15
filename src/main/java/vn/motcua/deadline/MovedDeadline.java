package vn.motcua.deadline;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A dossier that a change of the calendar moves, as the supervisor reads it. */
record MovedDeadline(
        String number,
        @JsonFormat(pattern = MovedDeadline.ISO, timezone = MovedDeadline.ZONE) OffsetDateTime oldDueAt,
        @JsonFormat(pattern = MovedDeadline.ISO, timezone = MovedDeadline.ZONE) OffsetDateTime newDueAt) {

    static final String ISO = "uuuu-MM-dd'T'HH:mm:ssxxx";
    static final String ZONE = "Asia/Ho_Chi_Minh";

    static OffsetDateTime offset(Instant instant) {
        return instant.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }
}
