package vn.motcua.deadline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The calendars in force: the files and what was announced since. Every node asks the database at most once in five seconds (`motcua.calendar.max-age`)
 * whether the announcements have grown, whatever the number of dossiers; that age is machine time, not legal time.
 */
@Component
public class WorkingCalendars {

    private record Snapshot(OfficeCalendars calendars, long version, long checkedAt) {

        boolean youngerThan(Duration age) {
            return System.nanoTime() - checkedAt < age.toNanos();
        }
    }

    private final OfficeCalendars files;
    private final OfficeHours hours;
    private final AmendmentLog log;
    private final Duration maxAge;
    private volatile @Nullable Snapshot snapshot;

    WorkingCalendars(
            CalendarFiles files,
            OfficeHours hours,
            AmendmentLog log,
            @Value("${motcua.calendar.max-age:5s}") Duration maxAge) {
        this.files = new OfficeCalendars(new WorkingCalendar(new OfficeDays(files.read()), new OfficeTimes(hours)))
                .changedBy(files.unitHours(hours.cutOff()));
        this.hours = hours;
        this.log = log;
        this.maxAge = maxAge;
    }

    /** The city's, which holds wherever a unit keeps no days or hours of its own. */
    public WorkingCalendar current() {
        return all().city();
    }

    /** @param unitCode of a unit or an office */
    public WorkingCalendar of(String unitCode) {
        return all().of(unitCode);
    }

    /** Grows with every announcement. */
    public long version() {
        all();
        Snapshot known = snapshot;
        return known == null ? 0 : known.version();
    }

    OfficeCalendars all() {
        Snapshot known = snapshot;
        if (known == null || !known.youngerThan(maxAge)) {
            known = refreshed(known);
            snapshot = known;
        }
        return known.calendars();
    }

    /** Forgets what this node knows; the next question reads the announcements again. */
    void forget() {
        snapshot = null;
    }

    private Snapshot refreshed(@Nullable Snapshot known) {
        long version = log.version();
        OfficeCalendars calendars =
                known != null && known.version() == version ? known.calendars() : read(Set.of(), Set.of());
        return new Snapshot(calendars, version, System.nanoTime());
    }

    /** As they were without these announcements. */
    OfficeCalendars without(Set<Long> announcements) {
        return read(announcements, Set.of());
    }

    /** As they were without these hours of units. */
    OfficeCalendars withoutHours(Set<Long> announced) {
        return read(Set.of(), announced);
    }

    private OfficeCalendars read(Set<Long> leftDays, Set<Long> leftHours) {
        List<CalendarDay> city = new ArrayList<>();
        Map<String, List<CalendarDay>> units = new HashMap<>();
        for (CalendarAmendment amendment :
                inForce(log.findAllByOrderById(), CalendarAmendment::id, CalendarAmendment::reverses, leftDays)) {
            String unit = amendment.unit();
            (unit == null ? city : units.computeIfAbsent(unit, code -> new ArrayList<>())).add(amendment.day());
        }
        OfficeCalendars calendars = files.amendedBy(city);
        for (var unit : units.entrySet()) {
            calendars = calendars.amendedBy(unit.getKey(), unit.getValue());
        }
        List<UnitHoursAmendment> own =
                inForce(log.hours(), UnitHoursAmendment::id, UnitHoursAmendment::reverses, leftHours);
        return calendars.changedBy(
                own.stream().map(change -> change.hours(hours.cutOff())).toList());
    }

    /** Without those that were taken back, those that take back, and those to leave out. */
    private static <T> List<T> inForce(
            List<T> all, Function<T, Long> id, Function<T, @Nullable Long> reverses, Set<Long> left) {
        Set<Long> gone = new HashSet<>(left);
        all.stream().map(reverses).filter(Objects::nonNull).forEach(gone::add);
        return gone.isEmpty()
                ? all
                : all.stream()
                        .filter(row -> reverses.apply(row) == null && !gone.contains(id.apply(row)))
                        .toList();
    }
}
