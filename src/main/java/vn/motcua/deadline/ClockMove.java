package vn.motcua.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One move of a legal clock, and what followed from it.
 *
 * @param limit that was counted from then on
 * @param reason why it stood still or was extended; null for other moves
 * @param legalGround of a standstill; null for other moves
 * @param minutesLeft office minutes that a standstill keeps; null for other moves
 * @param workingDays by which it was extended; 0 for other moves
 * @param dueAt due moment after the move; null while the clock stands still
 */
public record ClockMove(
        Instant at,
        Kind kind,
        Limit limit,
        @Nullable String reason,
        @Nullable String legalGround,
        @Nullable Integer minutesLeft,
        int workingDays,
        @Nullable Instant dueAt) {

    /** What the clock did. */
    public enum Kind {
        STARTED,
        STOPPED,
        /** It stood still already, and goes on doing so for another reason. */
        STOPPED_ANEW,
        RESUMED,
        EXTENDED,
        CASE_CHANGED,
        ENDED
    }

    ClockMove dueAt(@Nullable Instant told) {
        return new ClockMove(at, kind, limit, reason, legalGround, minutesLeft, workingDays, told);
    }
}
