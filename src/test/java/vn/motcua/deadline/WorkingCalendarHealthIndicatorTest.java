package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
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
        Health health = health(today);
        assertThat(health.getStatus()).isEqualTo(new Status(status));
        assertThat(health.getDetails().toString()).contains(detail);
    }

    @ParameterizedTest
    @CsvSource({"2027-09-08T09:00, Quốc khánh", "2026-12-01T09:00, quanh Ngày Văn hóa"})
    void forgetsAGapWhoseWindowIsOver(String today, String statement) {
        assertThat(health(today).getDetails().get("chưa công bố")).asString().doesNotContain(statement);
    }

    private static Health health(String today) {
        WorkingCalendars calendars = mock();
        when(calendars.current()).thenReturn(Calendars.SHIPPED);
        Clock clock = Clock.fixed(Calendars.at(today), WorkingCalendar.ZONE);
        return new WorkingCalendarHealthIndicator(calendars, clock).health();
    }
}
