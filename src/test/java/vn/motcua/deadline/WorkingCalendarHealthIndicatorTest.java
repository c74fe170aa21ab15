package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

class WorkingCalendarHealthIndicatorTest {

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2025-06-01T09:00, WARNING, quanh Ngày Văn hóa Việt Nam 24/11/2026",
        "2025-06-01T09:00, WARNING, 2026-08-22: Làm bù cho ngày 31/8/2026",
        "2026-11-22T09:00, WARNING, Lịch nghỉ Tết Nguyên đán 2027",
        "2027-09-08T09:00, WARNING, Chưa có lịch làm việc năm 2028.",
        "2024-06-01T09:00, WARNING, Chưa có lịch làm việc năm 2024.",
    })
    void warnsOfGapsInThisYearAndTheNext(String today, String status, String detail) {
        Health health = health(today, Calendars.SHIPPED);
        assertThat(health.getStatus()).isEqualTo(new Status(status));
        assertThat(health.getDetails().toString()).contains(detail);
    }

    @ParameterizedTest
    @CsvSource({"2027-09-08T09:00, Quốc khánh", "2026-12-01T09:00, quanh Ngày Văn hóa"})
    void forgetsAGapWhoseWindowIsOver(String today, String statement) {
        assertThat(health(today, Calendars.SHIPPED).getDetails().get("chưa công bố"))
                .asString()
                .doesNotContain(statement);
    }

    @Test
    void isUpWhenEveryGapOfBothYearsIsAnnounced() {
        WorkingCalendar complete =
                Calendars.SHIPPED.amendedBy(List.of(day("2026-11-23"), day("2027-02-05"), day("2027-09-03")));
        assertThat(health("2026-11-22T09:00", complete).getStatus()).isEqualTo(Status.UP);
    }

    private static CalendarDay day(String date) {
        return new CalendarDay(LocalDate.parse(date), DayKind.HOLIDAY, "Nghỉ lễ", "Thông báo", true);
    }

    private static Health health(String today, WorkingCalendar calendar) {
        WorkingCalendars calendars = mock();
        when(calendars.current()).thenReturn(calendar);
        Clock clock = Clock.fixed(Calendars.at(today), WorkingCalendar.ZONE);
        return new WorkingCalendarHealthIndicator(calendars, clock).health();
    }
}
