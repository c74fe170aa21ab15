package vn.motcua.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.WorkingCalendar;

/** Moments as the API writes them: with the offset +07:00; and as its sentences say them, in local time. */
final class LocalTimes {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private LocalTimes() {}

    static OffsetDateTime of(Instant instant) {
        return instant.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime orNull(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }

    /** "09/11/2026 17:00". */
    static String spoken(Instant instant) {
        return MOMENT.format(WorkingCalendar.local(instant));
    }

    /** @param iso as an event of the log keeps it */
    static String spokenMoment(String iso) {
        return spoken(Instant.parse(iso));
    }

    /** @param iso as an event of the log keeps it */
    static String spokenDay(String iso) {
        return DAY.format(LocalDate.parse(iso));
    }
}
