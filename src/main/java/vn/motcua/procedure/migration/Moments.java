package vn.motcua.procedure.migration;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.WorkingCalendar;

/** Moments as reports show them: with the offset +07:00, and none for the date that never comes. */
final class Moments {

    private static final Instant FAR = Instant.parse("9000-01-01T00:00:00Z");

    private Moments() {}

    static @Nullable String text(@Nullable Date date) {
        return date == null ? null : text(date.toInstant());
    }

    static @Nullable String text(@Nullable Instant moment) {
        return moment == null || moment.isAfter(FAR)
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        moment.truncatedTo(ChronoUnit.SECONDS).atZone(WorkingCalendar.ZONE));
    }

    static boolean same(@Nullable Date one, @Nullable Date other) {
        return one == null || other == null ? one == other : one.getTime() == other.getTime();
    }
}
