package vn.motcua.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * UP only when this year and the next are complete. WARNING has no HTTP mapping, so a gap in the calendar takes no node out of
 * service: deadlines inside the known days are still right.
 */
@Component
class WorkingCalendarHealthIndicator implements HealthIndicator {

    static final Status WARNING = new Status("WARNING", "Lịch làm việc chưa đầy đủ");

    private final WorkingCalendars calendars;
    private final Clock clock;

    WorkingCalendarHealthIndicator(WorkingCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public Health health() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        WorkingCalendar calendar = calendars.current();
        List<String> missing = Stream.of(today.getYear(), today.getYear() + 1)
                .filter(year -> calendar.year(year).isEmpty())
                .map(year -> "Chưa có lịch làm việc năm %d.".formatted(year))
                .toList();
        List<String> unannounced = years(calendar, today)
                .flatMap(year -> year.unannounced().stream())
                .filter(gap -> !gap.to().isBefore(today))
                .map(Unannounced::statement)
                .toList();
        return (missing.isEmpty() && unannounced.isEmpty() ? Health.up() : Health.status(WARNING))
                .withDetail("thiếu", missing)
                .withDetail("chưa công bố", unannounced)
                .withDetail("chưa đối chiếu", unconfirmed(calendar, today))
                .build();
    }

    private static List<String> unconfirmed(WorkingCalendar calendar, LocalDate today) {
        return years(calendar, today)
                .flatMap(year -> year.days().stream())
                .filter(day -> !day.confirmed())
                .map(day -> "%s: %s".formatted(day.date(), day.name()))
                .toList();
    }

    private static Stream<CalendarYear> years(WorkingCalendar calendar, LocalDate today) {
        return Stream.of(today.getYear(), today.getYear() + 1).flatMap(year -> calendar.year(year).stream());
    }
}
