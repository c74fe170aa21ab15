package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    @ParameterizedTest(name = "{0}: {1} working days from {2} end {3}")
    @CsvSource({
        "before opening, 1, 2026-11-16T06:00, 2026-11-17T17:00",
        "in the morning, 1, 2026-11-16T08:00, 2026-11-17T17:00",
        "in the lunch break, 1, 2026-11-16T12:00, 2026-11-17T17:00",
        "at closing, 1, 2026-11-16T17:00, 2026-11-17T17:00",
        "just after closing, 1, 2026-11-16T17:00:01, 2026-11-18T17:00",
        "after closing, 1, 2026-11-16T17:30, 2026-11-18T17:00",
        "on a Saturday, 1, 2026-11-14T09:00, 2026-11-17T17:00",
        "over the worked Saturday 2025, 2, 2025-04-24T09:00, 2025-04-26T17:00",
        "on the worked Saturday 2025, 1, 2025-04-26T09:00, 2025-04-28T17:00",
        "over 30 April to 4 May 2025, 2, 2025-04-29T09:00, 2025-05-06T17:00",
        "over Tet 2026, 3, 2026-02-12T09:00, 2026-02-24T17:00",
        "over the make-up day 27 April 2026, 1, 2026-04-24T09:00, 2026-04-28T17:00",
        "over Culture Day 2026, 2, 2026-11-23T08:15, 2026-11-26T17:00",
        "on Culture Day 2026, 1, 2026-11-24T08:15, 2026-11-26T17:00",
        "over New Year 2027, 1, 2026-12-31T08:15, 2027-01-04T17:00",
    })
    void countsWorkingDaysFromTheDayAfterArrival(String when, int amount, LocalDateTime start, LocalDateTime due) {
        assertThat(due(amount, LimitUnit.WORKING_DAYS, start)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}: {1} ends {2}")
    @CsvSource({
        "before opening, 2026-11-16T06:00, 2026-11-16T17:00",
        "exactly at the cut-off, 2026-11-16T15:00:00, 2026-11-16T17:00",
        "a second after the cut-off, 2026-11-16T15:00:01, 2026-11-17T17:00",
        "after closing arrives tomorrow, 2026-11-16T18:00, 2026-11-17T17:00",
        "Friday after the cut-off, 2026-11-20T16:00, 2026-11-23T17:00",
        "the day before Culture Day after the cut-off, 2026-11-23T16:00, 2026-11-25T17:00",
    })
    void sameDayTurnsIntoTheNextAfterTheCutOff(String when, LocalDateTime start, LocalDateTime due) {
        assertThat(due(1, LimitUnit.SAME_DAY, start)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}: {1} days from {2} end {3}")
    @CsvSource({
        "onto a working day, 15, 2026-11-02T09:00, 2026-11-17T17:00",
        "onto Culture Day, 8, 2026-11-16T09:00, 2026-11-25T17:00",
        "onto Tet, 12, 2026-02-04T09:00, 2026-02-23T17:00",
        "onto the worked Saturday, 5, 2025-04-21T09:00, 2025-04-26T17:00",
        "arriving on Saturday counts from Monday, 1, 2026-11-14T09:00, 2026-11-17T17:00",
    })
    void calendarDaysMoveOnToAWorkingDay(String when, int amount, LocalDateTime start, LocalDateTime due) {
        assertThat(due(amount, LimitUnit.CALENDAR_DAYS, start)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}: {1} hours from {2} end {3}")
    @CsvSource({
        "inside the morning, 2, 2026-11-16T08:10, 2026-11-16T10:10",
        "to the end of the morning, 4, 2026-11-16T07:30, 2026-11-16T11:30",
        "over lunch, 4, 2026-11-16T09:00, 2026-11-16T14:30",
        "to closing, 8, 2026-11-16T07:30, 2026-11-16T17:00",
        "over the night, 2, 2026-11-16T16:00, 2026-11-17T08:30",
        "over the weekend, 4, 2026-11-20T15:00, 2026-11-23T09:30",
        "arriving at lunch, 1, 2026-11-16T12:15, 2026-11-16T14:00",
        "over Culture Day, 8, 2026-11-23T13:00, 2026-11-25T11:30",
    })
    void workingHoursRunOnlyInOfficeHours(String when, int amount, LocalDateTime start, LocalDateTime due) {
        assertThat(due(amount, LimitUnit.WORKING_HOURS, start)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31T09:00, 2024", "2027-12-31T09:00, 2028"})
    void refusesToGuessAYearWithoutData(LocalDateTime start, int year) {
        assertThatThrownBy(() -> due(1, LimitUnit.WORKING_DAYS, start))
                .isInstanceOf(CalendarNotLoaded.class)
                .hasMessageContaining("Chưa có lịch làm việc năm " + year)
                .hasMessageContaining(year + ".yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "5, WORKING_DAYS, 5, true",
        "5, WORKING_DAYS, 6, false",
        "1, SAME_DAY, 1, true",
        "1, SAME_DAY, 2, false",
        "16, WORKING_HOURS, 2, true",
        "4, WORKING_HOURS, 1, false",
    })
    void anExtensionIsNotLongerThanTheLimit(int amount, LimitUnit unit, int workingDays, boolean allowed) {
        assertThat(new Limit(amount, unit, "").allowsExtension(workingDays, Calendars.HOURS))
                .isEqualTo(allowed);
    }

    @Test
    void sameDayIsAlwaysOne() {
        assertThat(new Limit(7, LimitUnit.SAME_DAY, "").amount()).isEqualTo(1);
        assertThatThrownBy(() -> new Limit(0, LimitUnit.WORKING_DAYS, "")).hasMessageContaining("ngày làm việc");
    }

    private static LocalDateTime due(int amount, LimitUnit unit, LocalDateTime start) {
        return new Limit(amount, unit, "").dueFrom(start, Calendars.SHIPPED);
    }
}
