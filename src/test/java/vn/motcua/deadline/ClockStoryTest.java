package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.deadline.Calendars.SHIPPED;
import static vn.motcua.deadline.Calendars.at;
import static vn.motcua.deadline.ClockMove.Kind.CASE_CHANGED;
import static vn.motcua.deadline.ClockMove.Kind.ENDED;
import static vn.motcua.deadline.ClockMove.Kind.EXTENDED;
import static vn.motcua.deadline.ClockMove.Kind.RESUMED;
import static vn.motcua.deadline.ClockMove.Kind.STARTED;
import static vn.motcua.deadline.ClockMove.Kind.STOPPED;
import static vn.motcua.deadline.ClockMove.Kind.STOPPED_ANEW;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each due moment of the story is what the deadline itself said after that move. All over 24 November, a day off. */
class ClockStoryTest {

    private static final Limit SEVEN_DAYS = new Limit(7, LimitUnit.WORKING_DAYS, "Nghị định");
    private static final Limit TEN_DAYS = new Limit(10, LimitUnit.WORKING_DAYS, "Nghị định");

    private final List<@Nullable Instant> said = new ArrayList<>();

    private final Deadline deadline = new Deadline(
            "H17.1-261116-0001",
            "land-change",
            "normal",
            "20209",
            at("2026-11-16T09:00"),
            at("2026-11-16T09:00"),
            new Reckoning(SHIPPED, SEVEN_DAYS));

    ClockStoryTest() {
        said.add(deadline.dueAt());
    }

    @Test
    void tellsEveryMoveWithTheDueMomentThatFollowedFromIt() {
        then(() -> deadline.extend(SHIPPED, new ExtensionRule(1), 2, "bão", at("2026-11-17T08:00")));
        then(() -> deadline.suspend(SHIPPED, at("2026-11-18T10:00"), "chờ thuế", "Luật Đất đai"));
        then(() -> deadline.suspend(SHIPPED, at("2026-11-20T15:00"), "tranh chấp", "Luật Tố tụng"));
        then(() -> deadline.resume(SHIPPED, at("2026-11-23T09:00")));
        then(() -> deadline.suspend(SHIPPED, at("2026-11-23T09:00"), "chờ nộp", "Luật Thuế"));
        then(() -> deadline.resume(SHIPPED, at("2026-11-25T09:00")));
        then(() -> deadline.close(at("2026-11-30T10:00")));
        List<ClockMove> moves = told(ClockRemarks.NONE);
        assertThat(moves)
                .extracting(ClockMove::kind)
                .containsExactly(STARTED, EXTENDED, STOPPED, STOPPED_ANEW, RESUMED, STOPPED, RESUMED, ENDED);
        assertThat(moves.stream().map(ClockMove::dueAt)).containsExactlyElementsOf(said);
        int left = deadline.suspensions().get(0).minutesLeft();
        assertThat(moves.subList(2, 4))
                .extracting(ClockMove::reason, ClockMove::legalGround, ClockMove::minutesLeft)
                .containsExactly(tuple("chờ thuế", "Luật Đất đai", left), tuple("tranh chấp", "Luật Tố tụng", left));
    }

    @Test
    void aMoveBeforeAnotherCaseIsToldUnderTheCaseOfItsTime() {
        then(() -> deadline.suspend(SHIPPED, at("2026-11-18T10:00"), "chờ thuế", "Luật Đất đai"));
        int left = deadline.minutesLeft(SHIPPED, at("2026-11-18T10:00"));
        then(() -> deadline.resume(SHIPPED, at("2026-11-19T10:00")));
        then(() -> deadline.changeCase(SHIPPED, "verification", TEN_DAYS));
        List<ClockMove> moves = told(new ClockRemarks(
                "normal", List.of(new ClockRemarks.CaseChange(at("2026-11-20T08:00"), "verification")), List.of()));
        assertThat(moves).extracting(ClockMove::kind).containsExactly(STARTED, STOPPED, RESUMED, CASE_CHANGED);
        assertThat(moves.stream().map(ClockMove::dueAt)).containsExactlyElementsOf(said);
        assertThat(moves.get(1).minutesLeft()).isEqualTo(left);
        assertThat(moves.get(0).limit()).isEqualTo(SEVEN_DAYS);
        assertThat(moves.get(3).limit()).isEqualTo(TEN_DAYS);
    }

    @Test
    void theMoveBeforeARecountTellsWhatWasTrueThen() {
        List<ClockMove> moves = told(new ClockRemarks(
                null,
                List.of(),
                List.of(
                        new ClockRemarks.Recount(at("2026-11-17T08:00"), at("2026-11-24T17:00")),
                        new ClockRemarks.Recount(at("2026-11-18T08:00"), at("2026-11-25T17:00")))));
        assertThat(moves).extracting(ClockMove::dueAt).containsExactly(at("2026-11-24T17:00"));
    }

    @Test
    void aClockThatEndsWhileItStandsStillHasNotRunAgain() {
        then(() -> deadline.suspend(SHIPPED, at("2026-11-18T10:00"), "chờ nộp", "Luật Thuế"));
        then(() -> deadline.close(at("2026-11-30T10:00")));
        assertThat(told(ClockRemarks.NONE))
                .extracting(ClockMove::kind, ClockMove::dueAt)
                .containsExactly(tuple(STARTED, said.get(0)), tuple(STOPPED, null), tuple(ENDED, null));
    }

    private void then(Runnable move) {
        move.run();
        said.add(deadline.dueAt());
    }

    private List<ClockMove> told(ClockRemarks remarks) {
        return new ClockStory(deadline, SHIPPED, name -> name.equals("normal") ? SEVEN_DAYS : TEN_DAYS).told(remarks);
    }
}
