package vn.motcua.scenario;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.WorkingCalendar;

/** Moments as scenarios write them: {@code 2026-11-23 17:00}, {@code none}, and {@code never} for a timer that is parked. */
final class Moments {

    static final String NONE = "none";
    static final String NEVER = "never";
    static final String NOT_OPEN = "not-open";
    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]");
    private static final DateTimeFormatter WHOLE_MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    private Moments() {}

    static String local(@Nullable Date date) {
        return date == null ? NONE : local(date.toInstant());
    }

    static String local(@Nullable Instant instant) {
        if (instant == null) {
            return NONE;
        } else if (instant.isAfter(FAR)) {
            return NEVER;
        }
        var local = WorkingCalendar.local(instant);
        return local.getSecond() == 0 ? WHOLE_MINUTES.format(local) : WRITTEN.format(local);
    }

    /** As people say it: {@code 17:00 23/11/2026}. */
    static String spoken(Instant moment) {
        return SPOKEN.format(WorkingCalendar.local(moment));
    }

    static String read(Entry entry) {
        return List.of(NONE, NEVER).contains(entry.text()) ? entry.text() : local(entry.moment());
    }
}
