package vn.motcua.post;

import vn.motcua.Wording;

/**
 * Where a consignment is. It only moves to a later stage: what is heard twice, or of an earlier stage, is kept and moves
 * nothing. What was damaged or thought lost may still be delivered or come back.
 */
public enum ConsignmentState {
    PREPARED(0),
    /** The carrier has taken the order. */
    ORDERED(1),
    HANDED_TO_POST(2),
    IN_TRANSIT(3),
    AT_DELIVERY_OFFICE(4),
    /** Delivery was tried and failed once; the receiver is invited to fetch it. */
    INVITED_ONCE(5),
    INVITED_TWICE(6),
    DAMAGED(7),
    LOST(7),
    /** Back at the sender, or on its way there. */
    RETURNED(8),
    DELIVERED(8),
    /** Called off before the postman came. */
    CANCELLED(9);

    private final int stage;

    ConsignmentState(int stage) {
        this.stage = stage;
    }

    boolean comesAfter(ConsignmentState other) {
        return stage > other.stage;
    }

    /** Vietnamese. */
    public String label() {
        return Wording.say("post.state." + name());
    }
}
