package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.WorkingCalendar;

/**
 * A dossier's way from one office to another.
 *
 * @param from code of the unit that handed it over
 * @param to code of the unit that is to receive it
 * @param handedAt null where the other office received what nobody had recorded as handed over
 * @param receiveBy moment at which it has to be there; null as {@code handedAt}
 * @param receivedAt null while it has not been received, and when the transfer was refused
 * @param refusedAt null unless the transfer was refused
 * @param refusedReason why the other office sent it back; null when it did not
 */
public record Hop(
        String from,
        String to,
        @Nullable Instant handedAt,
        @Nullable Instant receiveBy,
        @Nullable Instant receivedAt,
        @Nullable Instant refusedAt,
        @Nullable String refusedReason) {

    /** As the control sheet (form 06) tells it: trước hạn, đúng hạn, quá hạn. */
    public enum Outcome {
        EARLY,
        ON_TIME,
        LATE
    }

    /**
     * Early is received on a day before the one on which it is due, on time on that day and no later than due, late is after it.
     * The form gives no rule; offices count so, by days. Null while nothing is received, or no moment was set.
     */
    public @Nullable Outcome outcome() {
        if (receivedAt == null || receiveBy == null) {
            return null;
        } else if (receivedAt.isAfter(receiveBy)) {
            return Outcome.LATE;
        }
        var day = WorkingCalendar.local(receivedAt).toLocalDate();
        return day.isBefore(WorkingCalendar.local(receiveBy).toLocalDate()) ? Outcome.EARLY : Outcome.ON_TIME;
    }

    boolean open() {
        return receivedAt == null && refusedAt == null;
    }

    Hop receivedBy(String unit, Instant at) {
        return new Hop(from, unit, handedAt, receiveBy, at, null, null);
    }

    Hop refused(Instant at, String reason) {
        return new Hop(from, to, handedAt, receiveBy, null, at, reason);
    }
}
