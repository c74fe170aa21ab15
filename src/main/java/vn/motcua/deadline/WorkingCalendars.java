package vn.motcua.deadline;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The calendar in force: the files and what was announced since. Every node asks the database at most once in five seconds (`motcua.calendar.max-age`)
 * whether the announcements have grown, whatever the number of dossiers; that age is machine time, not legal time.
 */
@Component
public class WorkingCalendars {

    private record Snapshot(WorkingCalendar calendar, long amendments, long checkedAt) {

        boolean youngerThan(Duration age) {
            return System.nanoTime() - checkedAt < age.toNanos();
        }
    }

    private final WorkingCalendar files;
    private final AmendmentLog log;
    private final Duration maxAge;
    private volatile @Nullable Snapshot snapshot;

    WorkingCalendars(
            CalendarFiles files,
            OfficeHours hours,
            AmendmentLog log,
            @Value("${motcua.calendar.max-age:5s}") Duration maxAge) {
        this.files = new WorkingCalendar(new OfficeDays(files.read()), hours);
        this.log = log;
        this.maxAge = maxAge;
    }

    public WorkingCalendar current() {
        Snapshot known = snapshot;
        if (known == null || !known.youngerThan(maxAge)) {
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
