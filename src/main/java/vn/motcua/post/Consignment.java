package vn.motcua.post;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import vn.motcua.Wording;
import vn.motcua.dossier.Occasion;

/**
 * Papers of one dossier in one cover, from one office to another or to the citizen. Names and addresses stand here, and in no
 * log. Every change is a verb that appends an event; what is heard late or twice is kept and moves nothing back.
 */
@Entity
@DynamicUpdate
public class Consignment extends ConsignmentRecord {

    private static final Set<ConsignmentState> GIVEN_UP = Set.of(ConsignmentState.LOST, ConsignmentState.DAMAGED);

    protected Consignment() {}

    /**
     * @param ordinal of how many consignments of the dossier this is the last, from 1
     * @param stepKey idempotency key of the step that makes it
     * @param due when it arrives if the postman comes today
     */
    Consignment(Sending sending, int ordinal, String stepKey, Transit transit, Instant due, Occasion occasion) {
        super(sending, ordinal, stepKey, transit, Journey.prepared(occasion.happenedAt(), due));
        append(ConsignmentState.PREPARED, null, occasion);
    }

    /** The carrier has the order. */
    void ordered(Occasion occasion) {
        if (ConsignmentState.ORDERED.comesAfter(journey.state())) {
            journey = journey.to(ConsignmentState.ORDERED);
            append(ConsignmentState.ORDERED, null, occasion);
        }
    }

    /**
     * The item has the number of its label: the carrier gave it with the order, or the counter scanned it.
     *
     * @param use how many consignments have had this number, this one included; the post uses a number again after a year
     */
    void number(ItemNumber number, int use, Instant at) {
        itemNumber = number.text();
        itemUse = use;
        numberedAt = at;
    }

    /**
     * The postman has it; the days of transit are counted from here, unless the carrier was quicker to say so.
     *
     * @return whether that moved it
     */
    boolean handOver(Instant due, Occasion occasion) {
        require(!journey.settled(), "hand-over");
        boolean first = journey.waiting();
        if (journey.handedOverAt() == null) {
            journey = journey.handedOver(occasion.happenedAt(), due);
        }
        if (first) {
            journey = journey.to(ConsignmentState.HANDED_TO_POST);
            append(ConsignmentState.HANDED_TO_POST, itemNumber, occasion);
        }
        return first;
    }

    /**
     * Keeps what a carrier tells.
     *
     * @param due when it arrives if the post took it at that moment
     * @return whether it moved the consignment
     */
    boolean hear(CarrierEvent event, Meaning meaning, Instant due, Occasion recorded) {
        ConsignmentState next = journey.settled() ? null : meaning.after(journey, event.happenedAt());
        append(event, meaning, next != null, recorded);
        if (meaning == Meaning.HANDED_TO_POST && journey.handedOverAt() == null) {
            journey = journey.handedOver(event.happenedAt(), due);
        } else if (meaning == Meaning.INVITED) {
            journey = journey.invited(event.happenedAt());
        }
        if (next != null) {
            reach(next, event);
        }
        return next != null;
    }

    private void reach(ConsignmentState next, CarrierEvent event) {
        boolean delivered = next == ConsignmentState.DELIVERED;
        if (delivered) {
            proof = new Proof(event.receivedBy(), event.happenedAt(), event.idShown(), null);
        }
        // At an office it is taken in by an officer; a citizen's hands are the end of it.
        journey = delivered && purpose().toCitizen() ? journey.settled(next, event.happenedAt()) : journey.to(next);
    }

    /** An office has it in hand: the receiver's or, when it came back, the sender's. */
    void take(String condition, Occasion occasion) {
        String idShown = proof == null ? null : proof.idShown();
        settle(comesBack() ? ConsignmentState.RETURNED : ConsignmentState.DELIVERED, condition, "take", occasion);
        proof = new Proof(occasion.actor(), occasion.happenedAt(), idShown, condition);
    }

    /** Should be there by now, and is not. */
    boolean late(Instant now) {
        return !journey.settled()
                && !journey.state().comesAfter(ConsignmentState.LOST)
                && now.isAfter(journey.arrivalDue());
    }

    /** Whether whoever takes it in is its sender. */
    boolean comesBack() {
        return purpose().toCitizen() || journey.state() == ConsignmentState.RETURNED;
    }

    /** Nothing more is expected of it. */
    void giveUp(ConsignmentState lostOrDamaged, String reason, Occasion occasion) {
        settle(lostOrDamaged, reason, "give-up", occasion);
    }

    boolean givenUp() {
        return journey.settled() && GIVEN_UP.contains(journey.state());
    }

    /** What was given up has come after all. */
    void find(Occasion occasion) {
        require(givenUp(), "find");
        journey = journey.settled(ConsignmentState.DELIVERED, occasion.happenedAt());
        append(ConsignmentState.DELIVERED, Wording.say("post.found"), occasion);
    }

    /** Called off before the postman came. */
    void cancel(String reason, Occasion occasion) {
        require(journey.waiting(), "cancel");
        settle(ConsignmentState.CANCELLED, reason, "cancel", occasion);
    }

    private void settle(ConsignmentState last, String detail, String verb, Occasion occasion) {
        require(!journey.settled(), verb);
        journey = journey.settled(last, occasion.happenedAt());
        append(last, detail, occasion);
    }

    private void require(boolean allowed, String verb) {
        if (!allowed) {
            String state = journey.state().label().toLowerCase(Locale.forLanguageTag("vi"));
            throw new PostRefusal(Wording.say("post.refusal." + verb, name(), state));
        }
    }
}
