package vn.motcua.deadline;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The calendar in force: the files and what was announced since. Every node asks the database at most once in five seconds
 * whether the announcements have grown, whatever the number of dossiers; that age is machine time, not legal time.
 */
@Component
public class WorkingCalendars {

    private static final long MAX_AGE_NANOS = Duration.ofSeconds(5).toNanos();

    private record Snapshot(WorkingCalendar calendar, long amendments, long checkedAt) {

        boolean fresh() {
            return System.nanoTime() - checkedAt < MAX_AGE_NANOS;
        }
    }

    private final WorkingCalendar files;
    private final AmendmentLog log;
    private volatile @Nullable Snapshot snapshot;

    WorkingCalendars(CalendarFiles files, OfficeHours hours, AmendmentLog log) {
        this.files = new WorkingCalendar(new OfficeDays(files.read()), hours);
        this.log = log;
    }

    public WorkingCalendar current() {
        Snapshot known = snapshot;
        if (known == null || !known.fresh()) {
            known = refreshed(known);
            snapshot = known;
        }
        return known.calendar();
    }

    /** Forgets what this node knows; the next question reads the announcements again. */
    void forget() {
        snapshot = null;
    }

    private Snapshot refreshed(@Nullable Snapshot known) {
        long amendments = log.count();
        if (known != null && known.amendments() == amendments) {
            return new Snapshot(known.calendar(), amendments, System.nanoTime());
        }
        List<CalendarDay> announced =
                log.findAllByOrderById().stream().map(CalendarAmendment::day).toList();
        return new Snapshot(files.amendedBy(announced), announced.size(), System.nanoTime());
    }
}
