package vn.motcua.deadline;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The office days and hours of the loaded years; immutable. Local times are those of Asia/Ho_Chi_Minh, working time is
 * counted in whole minutes (seconds are cut off). Every question about a year without data is {@link CalendarNotLoaded}.
 */
public final class WorkingCalendar {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final OfficeDays days;
    private final OfficeHours hours;

    WorkingCalendar(OfficeDays days, OfficeHours hours) {
        this.days = days;
        this.hours = hours;
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
        LocalTime time = moment.toLocalTime();
        if (isWorkingDay(moment.toLocalDate()) && !time.isAfter(hours.afternoonTo())) {
            return moment.with(hours.openingFrom(time));
        }
        return days.nextWorkingDay(moment.toLocalDate().plusDays(1)).atTime(hours.morningFrom());
    }

    /** By when what arrives at this moment is handed over: the close of the day, after the cut-off the next opening. */
    public LocalDateTime handOverBy(LocalDateTime moment) {
        LocalDateTime arrival = nextOpening(moment);
        return arrival.toLocalTime().isAfter(hours.cutOff())
                ? days.nextWorkingDay(arrival.toLocalDate().plusDays(1)).atTime(hours.morningFrom())
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
            minutes += isWorkingDay(day) ? hours.minutes(since, until) : 0;
        }
        return minutes;
    }

    /** The moment at which that many office minutes have passed; a sum that ends with a session ends at its close. */
    public LocalDateTime plusMinutes(LocalDateTime from, long minutes) {
        LocalDateTime at = nextOpening(from).truncatedTo(MINUTES);
        long left = minutes;
        long today = hours.minutes(at.toLocalTime(), LocalTime.MAX);
        while (left > today) {
            left -= today;
            at = days.nextWorkingDay(at.toLocalDate().plusDays(1)).atTime(hours.morningFrom());
            today = hours.minutesOfDay();
        }
        return at.with(hours.plus(at.toLocalTime(), left));
    }

    /** The moment after which that many office minutes remain until the given one; an opening is told as the close before. */
    public LocalDateTime minusMinutes(LocalDateTime until, long minutes) {
        LocalDateTime at = until.truncatedTo(MINUTES);
        long left = minutes;
        long today = isWorkingDay(at.toLocalDate()) ? hours.minutes(LocalTime.MIN, at.toLocalTime()) : 0;
        while (left >= today) {
            left -= today;
            at = at.toLocalDate().minusDays(1).atTime(hours.afternoonTo());
            today = isWorkingDay(at.toLocalDate()) ? hours.minutesOfDay() : 0;
        }
        return at.with(hours.minus(at.toLocalTime(), left));
    }

    /** The close of the n-th working day after the given day, which itself is not counted. */
    public LocalDateTime closeOfWorkingDay(LocalDate day, int n) {
        LocalDate last = day;
        for (int counted = 0; counted < n; counted++) {
            last = days.nextWorkingDay(last.plusDays(1));
        }
        return last.atTime(hours.afternoonTo());
    }

    /** The close of the day, or of the next working day when it is none. */
    public LocalDateTime closeOnOrAfter(LocalDate day) {
        return days.nextWorkingDay(day).atTime(hours.afternoonTo());
    }

    /** The days without office from one date to another, both included, weekends too. */
    public List<DayOff> daysOff(LocalDate from, LocalDate to) {
        return days.off(from, to);
    }

    public OfficeHours hours() {
        return hours;
    }

    public Optional<CalendarYear> year(int year) {
        return days.year(year);
    }

    /** The same calendar with days announced late; each must fall in a loaded year. */
    WorkingCalendar amendedBy(List<CalendarDay> announced) {
        return new WorkingCalendar(days.amendedBy(announced), hours);
    }
}
