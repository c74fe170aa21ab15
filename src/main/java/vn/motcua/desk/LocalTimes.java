package vn.motcua.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.WorkingCalendar;

/** Moments as the API writes them: with the offset +07:00. */
final class LocalTimes {

    private LocalTimes() {}

    static OffsetDateTime of(Instant instant) {
        return instant.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime orNull(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }
}
