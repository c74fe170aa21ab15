package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.deadline.Calendars.SHIPPED;
import static vn.motcua.deadline.Calendars.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningsTest {

    @ParameterizedTest(name = "{0} {1} from {2}: amber {3}, apology {4}")
    @CsvSource({
        "5, WORKING_DAYS, 2026-11-09T17:00, 2026-11-13T17:00, 2026-11-12T17:00",
        "3, WORKING_DAYS, 2026-11-16T15:00, 2026-11-19T10:18, 2026-11-17T17:00",
        "1, SAME_DAY, 2026-11-16T07:30, 2026-11-16T15:24, 2026-11-16T15:24",
        "1, WORKING_DAYS, 2026-11-16T17:00, 2026-11-17T15:24, 2026-11-17T15:24",
        "5, WORKING_HOURS, 2026-11-16T07:30, 2026-11-16T11:30, 2026-11-16T11:30",
    })
    void warnsWithAFifthLeftAndTakesTheApologyUpTwoDaysBefore(
            int amount, LimitUnit unit, String start, String warnAt, String apologyAt) {
        Deadline deadline = deadline(new Limit(amount, unit, ""), start);
        assertThat(deadline.warnAt(SHIPPED)).isEqualTo(at(warnAt));
        assertThat(deadline.apologyAt(SHIPPED)).isEqualTo(at(apologyAt));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T15:23, GREEN",
        "2026-11-16T15:24, AMBER",
        "2026-11-16T17:00, AMBER",
        "2026-11-16T17:00:01, RED"
    })
    void turnsAmberAndRed(String now, WarningLevel level) {
        assertThat(sameDay().level(SHIPPED, at(now))).isEqualTo(level);
    }

    @Test
    void staysAsItWasWhenItWasClosed() {
        Deadline deadline = sameDay();
        deadline.close(at("2026-11-16T09:00"));
        assertThat(deadline.level(SHIPPED, at("2026-11-20T09:00"))).isEqualTo(WarningLevel.GREEN);
        assertThat(deadline.dueAt()).isEqualTo(at("2026-11-16T17:00"));
    }

    @Test
    void isQuietWhileSuspended() {
        Deadline deadline = sameDay();
        deadline.suspend(SHIPPED, at("2026-11-16T16:30"), "chờ", "căn cứ");
        assertThat(deadline.warnAt(SHIPPED)).isNull();
        assertThat(deadline.apologyAt(SHIPPED)).isNull();
        assertThat(deadline.level(SHIPPED, at("2026-11-20T09:00"))).isEqualTo(WarningLevel.GREEN);
        assertThat(deadline.minutesLeft(SHIPPED, at("2026-11-20T09:00"))).isEqualTo(30);
    }

    private static Deadline sameDay() {
        return deadline(new Limit(1, LimitUnit.SAME_DAY, ""), "2026-11-16T07:30");
    }

    private static Deadline deadline(Limit limit, String start) {
        return new Deadline(
                "H17.1-261116-0001",
                "marriage",
                "normal",
                "20209",
                at(start),
                at(start),
                new Reckoning(SHIPPED, limit));
    }
}
