package vn.motcua.post;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.deadline.WorkingCalendar;

/** What a carrier's code says in our terms, by the shared decision {@code carrier-event}. */
public enum Meaning {
    HANDED_TO_POST,
    IN_TRANSIT,
    AT_DELIVERY_OFFICE,
    /** A delivery that failed. */
    INVITED,
    DELIVERED,
    RETURNED,
    DAMAGED,
    LOST,
    /** Nobody has said what the code means; it is shown as it came, and nothing is concluded. */
    UNMAPPED;

    /** Where this leads a consignment that is so far; null when it says nothing new. */
    @Nullable
    ConsignmentState after(Journey journey, Instant at) {
        ConsignmentState state =
                switch (this) {
                    case UNMAPPED -> null;
                    case INVITED -> invited(journey, at);
                    default -> ConsignmentState.valueOf(name());
                };
        return state != null && state.comesAfter(journey.state()) ? state : null;
    }

    /** Two scans of one evening are one invitation: the second is on another day. */
    private static ConsignmentState invited(Journey journey, Instant at) {
        Instant first = journey.invitedAt();
        return first != null
                        && !WorkingCalendar.local(at)
                                .toLocalDate()
                                .equals(WorkingCalendar.local(first).toLocalDate())
                ? ConsignmentState.INVITED_TWICE
                : ConsignmentState.INVITED_ONCE;
    }

    /** Vietnamese. */
    public String label() {
        return Wording.say("post.meaning." + name());
    }
}
