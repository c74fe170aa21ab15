package vn.motcua.deadline;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The office days and hours of the loaded years; immutable. Local times are those of Asia/Ho_Chi_Minh, working time is
 * counted in whole minutes (seconds are cut off). Every question about a year without data is {@link CalendarNotLoaded}.
 */
public final class WorkingCalendar {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final OfficeDays days;
    private final OfficeTimes times;

    WorkingCalendar(OfficeDays days, OfficeTimes times) {
        this.days = days;
        this.times = times;
    }

    public static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    public static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    public boolean isWorkingDay(LocalDate date) {
        return days.isWorkingDay(date);
    }

    /** When something that comes at this moment has arrived: at once in office hours, else at the next opening. */
    public LocalDateTime nextOpening(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        OfficeHours today = hours(day);
        return isWorkingDay(day) && !moment.toLocalTime().isAfter(today.afternoonTo())
                ? moment.with(today.openingFrom(moment.toLocalTime()))
                : openingAfter(day);
    }

    /**
     * By when a dossier that arrives at this moment is handed over to the office that decides: the close of the same working day;
     * after the cut-off, the opening of the next (one-stop rules). The very moment of the cut-off is not after it.
     */
    public LocalDateTime handOverBy(LocalDateTime moment) {
        LocalDateTime arrival = nextOpening(moment);
        return arrival.toLocalTime().isAfter(hours(arrival.toLocalDate()).cutOff())
                ? openingAfter(arrival.toLocalDate())
                : closeOnOrAfter(arrival.toLocalDate());
    }

    /** Office minutes from one moment to a later one; zero when it is not later. */
    public long minutesBetween(LocalDateTime from, LocalDateTime to) {
        LocalDateTime first = from.truncatedTo(MINUTES);
        LocalDateTime last = to.truncatedTo(MINUTES);
        long minutes = 0;
        for (LocalDate day = first.toLocalDate(); !day.isAfter(last.toLocalDate()); day = day.plusDays(1)) {
            LocalTime since = day.equals(first.toLocalDate()) ? first.toLocalTime() : LocalTime.MIN;
            LocalTime until = day.equals(last.toLocalDate()) ? last.toLocalTime() : LocalTime.MAX;
            minutes += minutes(day, since, until);
        }
        return minutes;
    }

    /** The moment at which that many office minutes have passed; a sum that ends with a session ends at its close. */
    public LocalDateTime plusMinutes(LocalDateTime from, long minutes) {
        LocalDateTime at = nextOpening(from).truncatedTo(MINUTES);
        long left = minutes;
        long today = minutes(at.toLocalDate(), at.toLocalTime(), LocalTime.MAX);
        while (left > today) {
            left -= today;
            at = openingAfter(at.toLocalDate());
            today = hours(at.toLocalDate()).minutesOfDay();
        }
        return at.with(hours(at.toLocalDate()).plus(at.toLocalTime(), left));
    }

    /** The moment after which that many office minutes remain until the given one; an opening is told as the close before. */
    public LocalDateTime minusMinutes(LocalDateTime until, long minutes) {
        LocalDateTime at = until.truncatedTo(MINUTES);
        long left = minutes;
        long today = minutes(at.toLocalDate(), LocalTime.MIN, at.toLocalTime());
        while (left >= today) {
            left -= today;
            at = times.close(at.toLocalDate().minusDays(1));
            today = minutes(at.toLocalDate(), LocalTime.MIN, LocalTime.MAX);
        }
        return at.with(hours(at.toLocalDate()).minus(at.toLocalTime(), left));
    }

    /** The close of the n-th working day after the given day, which itself is not counted. */
    public LocalDateTime closeOfWorkingDay(LocalDate day, int n) {
        LocalDate last = day;
        for (int counted = 0; counted < n; counted++) {
            last = days.nextWorkingDay(last.plusDays(1));
        }
        return times.close(last);
    }

    /** The close of the day, or of the next working day when it is none. */
    public LocalDateTime closeOnOrAfter(LocalDate day) {
        return times.close(days.nextWorkingDay(day));
    }

    /** The days without office from one date to another, both included, weekends too. */
    public List<DayOff> daysOff(LocalDate from, LocalDate to) {
        return days.off(from, to);
    }

    /** The days off that are announced for these dates, both included; ordinary weekends are not told, nor years without data. */
    public List<DayOff> announcedOff(LocalDate from, LocalDate to) {
        return days.announcedOff(from, to);
    }

    /** The hours in force on a day, whether it is worked or not. */
    public OfficeHours hours(LocalDate day) {
        return times.on(day);
    }

    /** Those that are loaded. */
    SortedSet<Integer> years() {
        return days.years();
    }

    public Optional<CalendarYear> year(int year) {
        return days.year(year);
    }

    /** The same calendar with days announced late; each must fall in a loaded year. */
    WorkingCalendar amendedBy(List<CalendarDay> announced) {
        return new WorkingCalendar(days.amendedBy(announced), times);
    }

    /** The same days with other hours from a date on. */
    WorkingCalendar changedFrom(LocalDate from, OfficeHours hours) {
        return new WorkingCalendar(days, times.changedFrom(from, hours));
    }

    private long minutes(LocalDate day, LocalTime since, LocalTime until) {
        return isWorkingDay(day) ? hours(day).minutes(since, until) : 0;
    }

    private LocalDateTime openingAfter(LocalDate day) {
        return times.opening(days.nextWorkingDay(day.plusDays(1)));
    }
}
