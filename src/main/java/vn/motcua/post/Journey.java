package vn.motcua.post;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a consignment has come.
 *
 * @param handedOverAt when the post took it; null while it waits for the postman
 * @param arrivalDue close of the day by which it should have arrived; from the preparation while the post has not taken it
 * @param invitedAt the first delivery that failed
 * @param settledAt when nothing more was to come of it: taken in, in the citizen's hands, given up, called off
 */
@Embeddable
public record Journey(
        @Enumerated(EnumType.STRING) ConsignmentState state,
        Instant preparedAt,
        @Nullable Instant handedOverAt,
        Instant arrivalDue,
        @Nullable Instant invitedAt,
        @Nullable Instant settledAt) {

    static Journey prepared(Instant at, Instant arrivalDue) {
        return new Journey(ConsignmentState.PREPARED, at, null, arrivalDue, null, null);
    }

    /** Waits on the list of the unit that sends it. */
    public boolean waiting() {
        return settledAt == null && ConsignmentState.HANDED_TO_POST.comesAfter(state);
    }

    public boolean settled() {
        return settledAt != null;
    }

    Journey to(ConsignmentState next) {
        return new Journey(next, preparedAt, handedOverAt, arrivalDue, invitedAt, settledAt);
    }

    Journey handedOver(Instant at, Instant due) {
        return new Journey(state, preparedAt, at, due, invitedAt, settledAt);
    }

    Journey invited(Instant at) {
        Instant first = invitedAt == null || at.isBefore(invitedAt) ? at : invitedAt;
        return new Journey(state, preparedAt, handedOverAt, arrivalDue, first, settledAt);
    }

    Journey settled(ConsignmentState last, Instant at) {
        return new Journey(last, preparedAt, handedOverAt, arrivalDue, invitedAt, at);
    }
}
