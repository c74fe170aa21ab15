package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.deadline.Calendars.SHIPPED;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the loaded years against the lunar calendar of Vietnam (UTC+7), which differs from the Chinese one in some years. */
class LunarCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-29, 2025-04-07",
        "2026-02-17, 2026-04-26",
        "2027-02-06, 2027-04-16",
        "2028-01-26, 2028-04-04",
        "2029-02-13, 2029-04-23",
        "2030-02-02, 2030-04-12",
        "2031-01-23, 2031-04-01",
        "2032-02-11, 2032-04-19",
        "2033-01-31, 2033-04-09",
        "2034-02-19, 2034-04-28",
        "2035-02-08, 2035-04-17",
    })
    void theTableOfTetAndOfTheHungKingsAgreesWithTheOracle(LocalDate tet, LocalDate hungKings) {
        assertThat(tet(tet.getYear())).isEqualTo(tet);
        assertThat(hungKings(tet.getYear())).isEqualTo(hungKings);
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027})
    void theLoadedYearsNameTheLunarHolidays(int year) {
        assertThat(SHIPPED.isWorkingDay(tet(year))).isFalse();
        assertThat(nameOf(tet(year))).isEqualTo("Tết Nguyên đán (mùng 1)");
        assertThat(SHIPPED.isWorkingDay(hungKings(year))).isFalse();
        assertThat(nameOf(hungKings(year))).isEqualTo("Giỗ Tổ Hùng Vương");
    }

    @ParameterizedTest
    @ValueSource(ints = {2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035})
    void yearsWithoutAFileAreRefused(int year) {
        assertThatThrownBy(() -> SHIPPED.isWorkingDay(tet(year))).isInstanceOf(CalendarNotLoaded.class);
    }

    private static String nameOf(LocalDate date) {
        return SHIPPED.daysOff(date, date).get(0).name();
    }

    private static LocalDate tet(int year) {
        return VietnameseCalendar.ofTet(year).transform(PlainDate.axis()).toTemporalAccessor();
    }

    private static LocalDate hungKings(int year) {
        return VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(3), 10)
                .transform(PlainDate.axis())
                .toTemporalAccessor();
    }
}
