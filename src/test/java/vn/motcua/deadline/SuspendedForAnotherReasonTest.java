package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.deadline.Calendars.SHIPPED;
import static vn.motcua.deadline.Calendars.at;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All over 24 November, a day off. A dispute during the wait for a tax notice: the clock has stood still all the time, and the ledger tells both reasons. */
class SuspendedForAnotherReasonTest {

    private static final Limit SEVEN_DAYS = new Limit(7, LimitUnit.WORKING_DAYS, "");

    private final Deadline deadline = new Deadline(
            "H17.1-261116-0001",
            "land-change",
            "normal",
            "20209",
            at("2026-11-16T09:00"),
            at("2026-11-16T09:00"),
            new Reckoning(SHIPPED, SEVEN_DAYS));

    @Test
    void aSecondSuspensionEndsTheOpenLineAndHoldsTheSameRest() {
        deadline.suspend(SHIPPED, at("2026-11-18T10:00"), "chờ thuế", "Luật Đất đai");
        int left = deadline.minutesLeft(SHIPPED, at("2026-11-18T10:00"));
        deadline.suspend(SHIPPED, at("2026-11-20T15:00"), "tranh chấp", "Luật Tố tụng");
        assertThat(deadline.suspensions())
                .extracting(Suspension::reason, Suspension::from, Suspension::to, Suspension::minutesLeft)
                .containsExactly(
                        tuple("chờ thuế", at("2026-11-18T10:00"), at("2026-11-20T15:00"), left),
                        tuple("tranh chấp", at("2026-11-20T15:00"), null, left));
        assertThat(deadline.suspended()).isTrue();
    }

    @Test
    void resumesAsIfThereHadBeenOneSuspensionAndReplaysToTheSame() {
        deadline.suspend(SHIPPED, at("2026-11-18T10:00"), "chờ thuế", "Luật Đất đai");
        deadline.suspend(SHIPPED, at("2026-11-20T15:00"), "tranh chấp", "Luật Tố tụng");
        deadline.suspend(SHIPPED, at("2026-11-23T08:00"), "chờ thuế", "Luật Đất đai");
        deadline.resume(SHIPPED, at("2026-11-24T09:00"));
        assertThat(deadline.dueAt()).isEqualTo(at("2026-12-02T17:00"));
        assertThat(deadline.dueUnder(SHIPPED)).as("replayed").isEqualTo(at("2026-12-02T17:00"));
    }

    @Test
    void aDayOffAnnouncedLateMovesAllLinesAlike() {
        deadline.suspend(SHIPPED, at("2026-11-18T10:00"), "chờ thuế", "Luật Đất đai");
        int left = deadline.minutesLeft(SHIPPED, at("2026-11-18T10:00"));
        deadline.suspend(SHIPPED, at("2026-11-20T15:00"), "tranh chấp", "Luật Tố tụng");
        WorkingCalendar announced = SHIPPED.amendedBy(
                List.of(new CalendarDay(LocalDate.of(2026, 11, 17), DayKind.HOLIDAY, "bão", "công điện", true)));
        deadline.recount(announced);
        assertThat(deadline.suspensions()).extracting(Suspension::minutesLeft).containsOnly(left + 480);
        deadline.resume(announced, at("2026-11-24T09:00"));
        assertThat(deadline.dueAt()).isEqualTo(at("2026-12-03T17:00")).isEqualTo(deadline.dueUnder(announced));
    }

    @Test
    void anExtensionMadeBeforeCountsOnce() {
        deadline.extend(SHIPPED, new ExtensionRule(1), 2, "bão", at("2026-11-17T08:00"));
        deadline.suspend(SHIPPED, at("2026-11-18T10:00"), "chờ thuế", "Luật Đất đai");
        deadline.suspend(SHIPPED, at("2026-11-20T15:00"), "tranh chấp", "Luật Tố tụng");
        deadline.resume(SHIPPED, at("2026-11-24T09:00"));
        assertThat(deadline.dueAt()).isEqualTo(deadline.dueUnder(SHIPPED)).isEqualTo(at("2026-12-04T17:00"));
    }
}
