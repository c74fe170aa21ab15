package vn.motcua.post;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told to, or asked of, the carrier about a consignment: at most one thing at a time. It is tried until it
 * succeeds, however long the carrier is down.
 */
@Entity
@Table(name = "post_errand")
class Errand {

    /** In this order: a consignment is ordered, then followed; what is called off was ordered perhaps. */
    enum Kind {
        ORDER,
        TRACK,
        CANCEL
    }

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(15));

    @Id
    private String consignmentId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant dueAt;
    private int attempts;
    private @Nullable String failure;
    private @Nullable Instant failingSince;

    protected Errand() {}

    Errand(String consignmentId, Instant at) {
        this.consignmentId = consignmentId;
        this.kind = Kind.ORDER;
        this.dueAt = at;
    }

    /** In hand: nobody else takes it before then, unless whoever has it in hand is gone for good. */
    void lease(Instant until) {
        dueAt = until;
    }

    void track(Instant next) {
        kind = Kind.TRACK;
        done(next);
    }

    /** An order that is in hand just now, or waits for its next attempt, is waited for: it may have reached the carrier. */
    void callOff(Instant at) {
        if (kind != Kind.ORDER) {
            dueAt = at;
        }
        kind = Kind.CANCEL;
    }

    /** It went well, and is asked again then. */
    void done(Instant next) {
        dueAt = next;
        attempts = 0;
        failure = null;
        failingSince = null;
    }

    /** A person wants it tried before its time. */
    void again(Instant at) {
        dueAt = at;
    }

    void failed(String reason, Instant at) {
        dueAt = at.plus(PAUSES.get(Math.min(attempts, PAUSES.size() - 1)));
        attempts++;
        fails(reason, at);
    }

    /** The carrier was not even asked. */
    void held(String reason, Instant at, Instant until) {
        dueAt = until;
        fails(reason, at);
    }

    private void fails(String reason, Instant at) {
        failure = reason;
        failingSince = failingSince == null ? at : failingSince;
    }

    String consignmentId() {
        return consignmentId;
    }

    Kind kind() {
        return kind;
    }

    Instant dueAt() {
        return dueAt;
    }

    int attempts() {
        return attempts;
    }

    @Nullable
    String failure() {
        return failure;
    }
}
