package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.deadline.Calendars.SHIPPED;
import static vn.motcua.deadline.Calendars.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final ExtensionRule ONCE = new ExtensionRule(1);

    @ParameterizedTest(name = "{0}: {1} {2} from {3}, held {4} to {5}, end {6}")
    @CsvSource({
        "over Tet, 7, WORKING_DAYS, 2026-02-05T09:00, 2026-02-10T10:00, 2026-02-24T10:00, 2026-03-02T17:00",
        "same lunch break, 3, WORKING_DAYS, 2026-11-16T09:00, 2026-11-17T11:40, 2026-11-17T12:50, 2026-11-19T17:00",
        "over the night, 3, WORKING_DAYS, 2026-11-16T09:00, 2026-11-17T17:30, 2026-11-18T06:00, 2026-11-19T17:00",
        "over a weekend, 3, WORKING_DAYS, 2026-11-19T09:00, 2026-11-20T17:00, 2026-11-23T07:30, 2026-11-25T17:00",
        "the same minute, 3, WORKING_DAYS, 2026-11-16T09:00, 2026-11-17T10:00:20, 2026-11-17T10:00:50, 2026-11-19T17:00",
        "half an hour, 3, WORKING_DAYS, 2026-11-16T09:00, 2026-11-17T10:00, 2026-11-17T10:30, 2026-11-20T17:00",
        "a whole day, 3, WORKING_DAYS, 2026-11-16T09:00, 2026-11-17T10:00, 2026-11-18T10:00, 2026-11-20T17:00",
        "hours are not rounded, 4, WORKING_HOURS, 2026-11-16T08:00, 2026-11-16T09:00, 2026-11-16T10:00, 2026-11-16T14:30",
        "hours over lunch, 8, WORKING_HOURS, 2026-11-16T08:00, 2026-11-16T11:45, 2026-11-16T12:45, 2026-11-17T08:00",
        "overdue stays overdue, 1, WORKING_DAYS, 2026-11-16T09:00, 2026-11-18T09:00, 2026-11-20T09:00, 2026-11-17T17:00",
    })
    void resumesWithTheTimeThatWasLeft(
            String what, int amount, LimitUnit unit, String start, String from, String to, String due) {
        Deadline deadline = deadline(new Limit(amount, unit, ""), start);
        deadline.suspend(SHIPPED, at(from), "chờ bổ sung", "NĐ 118/2025");
        assertThat(deadline.suspended()).isTrue();
        assertThat(deadline.dueAt()).isNull();
        deadline.resume(SHIPPED, at(to));
        assertThat(deadline.dueAt()).isEqualTo(at(due));
        assertThat(deadline.dueUnder(SHIPPED)).as("replayed").isEqualTo(at(due));
    }

    @Test
    void aNewCaseCountsFromTheOriginalStartThroughTheWholeLedger() {
        Deadline deadline = deadline(new Limit(1, LimitUnit.SAME_DAY, "Luật Hộ tịch"), "2026-11-16T08:00");
        deadline.suspend(SHIPPED, at("2026-11-16T10:00"), "chờ", "căn cứ");
        deadline.resume(SHIPPED, at("2026-11-18T10:00"));
        assertThat(deadline.dueAt()).isEqualTo(at("2026-11-18T17:00"));
        deadline.changeCase(SHIPPED, "verification", new Limit(5, LimitUnit.WORKING_DAYS, "Luật Hộ tịch"));
        assertThat(deadline.dueAt()).isEqualTo(at("2026-11-26T17:00"));
        assertThat(deadline.caseName()).isEqualTo("verification");
    }

    @Test
    void aNewCaseWhileSuspendedRestatesWhatIsLeft() {
        Deadline deadline = deadline(new Limit(1, LimitUnit.WORKING_DAYS, ""), "2026-11-16T08:00");
        deadline.suspend(SHIPPED, at("2026-11-17T08:30"), "chờ", "căn cứ");
        assertThat(deadline.minutesLeft(SHIPPED, at("2026-11-19T08:30"))).isEqualTo(420);
        deadline.changeCase(SHIPPED, "verification", new Limit(5, LimitUnit.WORKING_DAYS, ""));
        assertThat(deadline.dueAt()).isNull();
        assertThat(deadline.minutesLeft(SHIPPED, at("2026-11-19T08:30"))).isEqualTo(420 + 4 * 480);
    }

    @Test
    void isExtendedOnceAndNotBeyondTheLimitsOwnLength() {
        Deadline deadline = deadline(new Limit(3, LimitUnit.WORKING_DAYS, ""), "2026-11-16T08:00");
        assertThatThrownBy(() -> deadline.extend(SHIPPED, ONCE, 4, "bão", at("2026-11-17T08:00")))
                .isInstanceOf(DeadlineRefused.class)
                .hasMessageContaining("H17.1-261116-0001: không thể gia hạn")
                .hasMessageContaining("3 ngày làm việc");
        assertThatThrownBy(() -> deadline.extend(SHIPPED, ONCE, 1, " ", at("2026-11-17T08:00")))
                .hasMessageContaining("lý do");
        deadline.extend(SHIPPED, ONCE, 3, "bão", at("2026-11-17T08:00"));
        assertThat(deadline.dueAt()).isEqualTo(at("2026-11-25T17:00"));
        assertThatThrownBy(() -> deadline.extend(SHIPPED, ONCE, 1, "lũ", at("2026-11-18T08:00")))
                .hasMessageContaining("đã gia hạn 1 lần");
    }

    @Test
    void anExtensionSurvivesTheReplay() {
        Deadline deadline = deadline(new Limit(3, LimitUnit.WORKING_DAYS, ""), "2026-11-16T08:00");
        deadline.extend(SHIPPED, ONCE, 1, "bão", at("2026-11-17T08:00"));
        deadline.suspend(SHIPPED, at("2026-11-18T10:00"), "chờ", "căn cứ");
        deadline.resume(SHIPPED, at("2026-11-19T10:00"));
        assertThat(deadline.dueAt()).isEqualTo(at("2026-11-23T17:00")).isEqualTo(deadline.dueUnder(SHIPPED));
    }

    @Test
    void refusesWhatItsStateDoesNotAllow() {
        Deadline deadline = deadline(new Limit(3, LimitUnit.WORKING_DAYS, ""), "2026-11-16T08:00");
        assertThatThrownBy(() -> deadline.resume(SHIPPED, at("2026-11-17T08:00")))
                .hasMessageContaining("không ở trạng thái tạm dừng");
        deadline.suspend(SHIPPED, at("2026-11-17T08:00"), "chờ", "căn cứ");
        assertThatThrownBy(() -> deadline.suspend(SHIPPED, at("2026-11-17T07:59"), "chờ", "căn cứ"))
                .hasMessageContaining("trước khi bắt đầu tính");
        assertThatThrownBy(() -> deadline.extend(SHIPPED, ONCE, 1, "bão", at("2026-11-17T08:30")))
                .hasMessageContaining("đang tạm dừng");
        assertThatThrownBy(() -> deadline.resume(SHIPPED, at("2026-11-17T07:59")))
                .hasMessageContaining("trước thời điểm tạm dừng");
        deadline.close(at("2026-11-17T10:00"));
        assertThatThrownBy(() -> deadline.resume(SHIPPED, at("2026-11-17T11:00")))
                .hasMessageContaining("đã kết thúc");
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
