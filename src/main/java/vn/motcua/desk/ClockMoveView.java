package vn.motcua.desk;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.ClockMove;

/**
 * The figures of one move of the legal clock.
 *
 * @param move STARTED, STOPPED, STOPPED_ANEW, RESUMED, EXTENDED, CASE_CHANGED or ENDED
 * @param legalBasis of the limit
 * @param legalGround of a standstill
 * @param minutesLeft office minutes that a standstill keeps
 * @param dueAt after the move; null while the clock stands still
 */
record ClockMoveView(
        String move,
        String limitText,
        String legalBasis,
        @Nullable String reason,
        @Nullable String legalGround,
        @Nullable Integer minutesLeft,
        @Nullable OffsetDateTime dueAt) {

    static ClockMoveView of(ClockMove move) {
        return new ClockMoveView(
                move.kind().name(),
                move.limit().text(),
                move.limit().legalBasis(),
                move.reason(),
                move.legalGround(),
                move.minutesLeft(),
                LocalTimes.orNull(move.dueAt()));
    }
}
