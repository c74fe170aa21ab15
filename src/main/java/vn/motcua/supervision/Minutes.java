package vn.motcua.supervision;

import static vn.motcua.deadline.WorkingCalendar.local;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.Suspension;
import vn.motcua.deadline.WorkingCalendar;

/** Office minutes of a dossier between two moments, with those during which its clock stood still told apart. */
record Minutes(long worked, long paused) {

    static Minutes between(Instant from, Instant to, @Nullable Deadline clock, WorkingCalendar calendar) {
        long all = count(from, to, calendar);
        List<Suspension> ledger = clock == null ? List.of() : clock.suspensions();
        long paused = ledger.stream()
                .mapToLong(line -> count(later(from, line.from()), earlier(to, line.to()), calendar))
                .sum();
        return new Minutes(Math.max(0, all - paused), Math.min(all, paused));
    }

    private static long count(Instant from, Instant to, WorkingCalendar calendar) {
        return to.isAfter(from) ? calendar.minutesBetween(local(from), local(to)) : 0;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, @Nullable Instant other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
