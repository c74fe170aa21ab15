package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeCalendarsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final OfficeCalendars CITY = new OfficeCalendars(Calendars.SHIPPED);

    @Test
    void whereNothingIsOwnTheCalendarIsTheCitys() {
        assertThat(CITY.of("20209")).isSameAs(CITY.city()).isSameAs(CITY.of("20308"));
    }

    @Test
    void aDayOfOneUnitIsOfThatUnitAlone() {
        OfficeCalendars closed = CITY.amendedBy("20209", List.of(day(DayKind.CLOSED)));
        assertThat(closed.of("20209").isWorkingDay(MONDAY)).isFalse();
        assertThat(closed.of("20308").isWorkingDay(MONDAY)).isTrue();
        assertThat(closed.city().isWorkingDay(MONDAY)).isTrue();
    }

    @Test
    void aUnitKeepsItsWordWhateverTheCitySaysOfThatDay() {
        OfficeCalendars before =
                CITY.amendedBy("20209", List.of(day(DayKind.WORKING_DAY))).amendedBy(List.of(day(DayKind.HOLIDAY)));
        OfficeCalendars after =
                CITY.amendedBy(List.of(day(DayKind.HOLIDAY))).amendedBy("20209", List.of(day(DayKind.WORKING_DAY)));
        for (OfficeCalendars calendars : List.of(before, after)) {
            assertThat(calendars.of("20209").isWorkingDay(MONDAY)).isTrue();
            assertThat(calendars.of("20308").isWorkingDay(MONDAY)).isFalse();
        }
    }

    @Test
    void theLaterWordOfAUnitAboutADayHolds() {
        OfficeCalendars opened = CITY.amendedBy("20209", List.of(day(DayKind.CLOSED)))
                .amendedBy("20209", List.of(day(DayKind.WORKING_DAY)));
        assertThat(opened.of("20209").isWorkingDay(MONDAY)).isTrue();
    }

    @Test
    void hoursOfOneUnitHoldThereFromTheirDayAndMeetTheCitysNewHolidays() {
        OfficeCalendars changed = CITY.changedBy(List.of(hours(MONDAY, 16), hours(MONDAY.plusDays(7), 15)))
                .amendedBy(List.of(day(DayKind.HOLIDAY)));
        WorkingCalendar unit = changed.of("20209");
        assertThat(unit.isWorkingDay(MONDAY)).isFalse();
        assertThat(unit.closeOnOrAfter(MONDAY.minusDays(3))).isEqualTo("2026-11-13T17:00");
        assertThat(unit.closeOnOrAfter(MONDAY)).isEqualTo("2026-11-17T16:00");
        assertThat(unit.closeOnOrAfter(MONDAY.plusDays(9))).isEqualTo("2026-11-25T15:00");
        assertThat(changed.of("20308").closeOnOrAfter(MONDAY.plusDays(9))).isEqualTo("2026-11-25T17:00");
    }

    private static CalendarDay day(DayKind kind) {
        return new CalendarDay(MONDAY, kind, "Thử", "Thử", true);
    }

    private static UnitHours hours(LocalDate from, int close) {
        var hours = new OfficeHours(
                LocalTime.of(8, 0),
                LocalTime.of(11, 0),
                LocalTime.of(13, 0),
                LocalTime.of(close, 0),
                LocalTime.of(15, 0));
        return new UnitHours("20209", from, hours, "Thử");
    }
}
