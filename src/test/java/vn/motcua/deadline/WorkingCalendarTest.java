package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.deadline.Calendars.SHIPPED;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final OfficeHours SHORT = new OfficeHours(
            LocalTime.of(8, 0), LocalTime.of(11, 0), LocalTime.of(13, 0), LocalTime.of(15, 0), LocalTime.of(15, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T06:00, 2026-11-16T07:30",
        "2026-11-16T09:17, 2026-11-16T09:17",
        "2026-11-16T11:30, 2026-11-16T11:30",
        "2026-11-16T11:31, 2026-11-16T13:00",
        "2026-11-16T17:01, 2026-11-17T07:30",
        "2026-11-20T18:00, 2026-11-23T07:30",
        "2026-02-13T18:00, 2026-02-23T07:30",
        "2025-04-25T18:00, 2025-04-26T07:30",
    })
    void arrivesAtTheNextOpening(LocalDateTime moment, LocalDateTime arrival) {
        assertThat(SHIPPED.nextOpening(moment)).isEqualTo(arrival);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T07:30, 2026-11-16T17:00, 480",
        "2026-11-16T11:00, 2026-11-16T13:10, 40",
        "2026-11-16T12:00, 2026-11-16T12:30, 0",
        "2026-11-20T16:00, 2026-11-23T08:00, 90",
        "2026-11-23T16:00, 2026-11-25T08:00, 90",
        "2026-11-16T17:00, 2026-11-16T07:30, 0",
    })
    void measuresOfficeMinutes(LocalDateTime from, LocalDateTime to, long minutes) {
        assertThat(SHIPPED.minutesBetween(from, to)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-17T17:00, 60, 2026-11-17T16:00",
        "2026-11-17T17:00, 240, 2026-11-17T11:30",
        "2026-11-17T17:00, 300, 2026-11-17T10:30",
        "2026-11-17T17:00, 480, 2026-11-16T17:00",
        "2026-11-23T08:00, 60, 2026-11-20T16:30",
        "2026-11-16T10:00, 0, 2026-11-16T10:00",
    })
    void goesBackInOfficeMinutes(LocalDateTime until, long minutes, LocalDateTime moment) {
        assertThat(SHIPPED.minusMinutes(until, minutes)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T07:00, 2026-11-16T17:00",
        "2026-11-16T12:00, 2026-11-16T17:00",
        "2026-11-16T15:00, 2026-11-16T17:00",
        "2026-11-16T15:01, 2026-11-17T07:30",
        "2026-11-16T17:30, 2026-11-17T17:00",
        "2026-11-20T16:00, 2026-11-23T07:30",
        "2026-11-23T15:30, 2026-11-25T07:30",
        "2025-04-25T15:30, 2025-04-26T07:30",
        "2027-02-05T09:00, 2027-02-05T17:00",
    })
    void handsOverTheSameDayOrAfterTheCutOffAtTheNextOpening(LocalDateTime moment, LocalDateTime by) {
        assertThat(SHIPPED.handOverBy(moment)).isEqualTo(by);
    }

    @Test
    void hoursThatChangeHoldFromTheirDay() {
        WorkingCalendar calendar = SHIPPED.changedFrom(LocalDate.of(2026, 11, 18), SHORT);
        assertThat(calendar.closeOfWorkingDay(LocalDate.of(2026, 11, 16), 1)).isEqualTo("2026-11-17T17:00");
        assertThat(calendar.closeOfWorkingDay(LocalDate.of(2026, 11, 16), 2)).isEqualTo("2026-11-18T15:00");
        assertThat(calendar.nextOpening(LocalDateTime.parse("2026-11-17T18:00")))
                .isEqualTo("2026-11-18T08:00");
        assertThat(calendar.minutesBetween(
                        LocalDateTime.parse("2026-11-17T07:30"), LocalDateTime.parse("2026-11-18T17:00")))
                .isEqualTo(480 + 300);
        assertThat(calendar.plusMinutes(LocalDateTime.parse("2026-11-17T16:00"), 90))
                .isEqualTo("2026-11-18T08:30");
        assertThat(calendar.minusMinutes(LocalDateTime.parse("2026-11-18T09:00"), 120))
                .isEqualTo("2026-11-17T16:00");
    }

    @Test
    void tellsTheDaysOffThatWereAnnouncedButNoWeekends() {
        assertThat(SHIPPED.announcedOff(LocalDate.of(2026, 11, 20), LocalDate.of(2029, 1, 1)))
                .extracting(DayOff::name)
                .startsWith("Ngày Văn hóa Việt Nam", "Tết Dương lịch")
                .doesNotContain("Thứ Bảy");
    }

    @Test
    void namesTheDaysOff() {
        assertThat(SHIPPED.daysOff(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 25)))
                .containsExactly(
                        new DayOff(LocalDate.of(2026, 11, 21), "Thứ Bảy"),
                        new DayOff(LocalDate.of(2026, 11, 22), "Chủ nhật"),
                        new DayOff(LocalDate.of(2026, 11, 24), "Ngày Văn hóa Việt Nam"));
        assertThat(SHIPPED.daysOff(LocalDate.of(2025, 4, 25), LocalDate.of(2025, 4, 26)))
                .isEmpty();
    }

    @Test
    void anAmendmentReplacesTheFileAndClosesTheGap() {
        LocalDate monday = LocalDate.of(2027, 2, 8);
        WorkingCalendar amended = SHIPPED.amendedBy(List.of(
                new CalendarDay(monday, DayKind.HOLIDAY, "Tết Nguyên đán (mùng 3)", "Thông báo", true),
                new CalendarDay(LocalDate.of(2026, 11, 24), DayKind.WORKING_DAY, "Đi làm", "Thông báo", true)));
        assertThat(SHIPPED.isWorkingDay(monday)).isTrue();
        assertThat(amended.isWorkingDay(monday)).isFalse();
        assertThat(amended.isWorkingDay(LocalDate.of(2026, 11, 24))).isTrue();
        assertThat(amended.year(2027).orElseThrow().unannounced())
                .singleElement()
                .satisfies(gap -> assertThat(gap.statement()).contains("Quốc khánh"));
    }

    @Test
    void anAmendmentOfAYearWithoutDataIsRefused() {
        CalendarDay day = new CalendarDay(LocalDate.of(2028, 1, 26), DayKind.HOLIDAY, "Tết", "Thông báo", true);
        assertThatThrownBy(() -> SHIPPED.amendedBy(List.of(day))).isInstanceOf(CalendarNotLoaded.class);
    }

    @Test
    void aYearWithADuplicateOrAForeignDateIsRefused() {
        CalendarDay day = new CalendarDay(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY, "Tết", "Luật", true);
        assertThatThrownBy(() -> new CalendarYear(2028, List.of(day), List.of()))
                .hasMessageContaining("2027-01-01");
        assertThatThrownBy(() -> new CalendarYear(2027, List.of(day, day), List.of()).byDate())
                .hasMessageContaining("hai dòng");
    }
}
