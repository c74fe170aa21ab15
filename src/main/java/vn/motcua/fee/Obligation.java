package vn.motcua.fee;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a citizen owes for a dossier, until it is paid or cancelled. */
@Entity
class Obligation {

    enum State {
        DUE,
        PAID,
        CANCELLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String stepKey;
    private String dossierNumber;

    @Enumerated(EnumType.STRING)
    private ObligationKind kind;

    private String code;
    private String title;
    private long amount;
    private String legalGround;
    private Instant requestedAt;
    private @Nullable LocalDate payBy;

    @Enumerated(EnumType.STRING)
    private State state;

    /** What payments that were too small have brought, in đồng. */
    private long received;

    @Embedded
    private @Nullable ReceiptNumber receipt;

    private @Nullable Instant settledAt;
    private @Nullable String note;

    protected Obligation() {}

    /** @param amount in đồng, more than 0 */
    record Claim(
            ObligationKind kind,
            String code,
            String title,
            long amount,
            String legalGround,
            @Nullable LocalDate payBy) {}

    Obligation(String stepKey, String dossierNumber, Claim claim, Instant requestedAt) {
        this.stepKey = stepKey;
        this.dossierNumber = dossierNumber;
        this.kind = claim.kind();
        this.code = claim.code();
        this.title = claim.title();
        this.amount = claim.amount();
        this.legalGround = claim.legalGround();
        this.payBy = claim.payBy();
        this.requestedAt = requestedAt;
        this.state = State.DUE;
    }

    /** Too little to settle it: kept, and less is due. */
    void receive(long part) {
        received += part;
    }

    void settle(ReceiptNumber number, Instant at) {
        received = amount;
        receipt = number;
        settledAt = at;
        state = State.PAID;
    }

    void cancel(String reason, Instant at) {
        state = State.CANCELLED;
        note = reason;
        settledAt = at;
    }

    /** In đồng; 0 when it is no longer due. */
    long rest() {
        return state == State.DUE ? amount - received : 0;
    }

    boolean is(State asked) {
        return state == asked;
    }

    @Nullable
    Long id() {
        return id;
    }

    ObligationKind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    long amount() {
        return amount;
    }

    String legalGround() {
        return legalGround;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Nullable
    LocalDate payBy() {
        return payBy;
    }

    State state() {
        return state;
    }

    @Nullable
    ReceiptNumber receipt() {
        return receipt;
    }
}
