package vn.motcua.fee;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Money that came, and what became of it. Whatever it was, it is kept. */
@Entity
@Immutable
class Payment {

    enum State {
        /** It settled what was due. */
        SETTLED,
        /** Too little; the rest is due. */
        SHORT,
        /** It settled what was due and more; the rest is to be refunded. */
        SURPLUS,
        /** It was paid before: all of it is to be refunded. */
        DUPLICATE,
        /** Nothing is due: all of it is to be cleared. */
        UNMATCHED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String dossierNumber;
    private @Nullable Long obligationId;
    private long amount;
    private long toRefund;

    @Enumerated(EnumType.STRING)
    private Method method;

    private String payerSystem;
    private String reference;
    private Instant paidAt;
    private Instant recordedAt;
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private State state;

    /** In đồng, all that the dossier owed after it. */
    private long dueAfter;

    private String note;

    protected Payment() {}

    /**
     * What became of the money.
     *
     * @param toRefund in đồng
     * @param note in Vietnamese
     */
    record Fate(State state, @Nullable Long obligation, long toRefund, long dueAfter, String note) {}

    Payment(String dossierNumber, Money money, Fate fate, Instant recordedAt, String recordedBy) {
        this.dossierNumber = dossierNumber;
        this.amount = money.amount();
        this.method = money.method();
        this.payerSystem = money.system();
        this.reference = money.reference();
        this.paidAt = money.paidAt();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        this.state = fate.state();
        this.obligationId = fate.obligation();
        this.toRefund = fate.toRefund();
        this.dueAfter = fate.dueAfter();
        this.note = fate.note();
    }

    /** Told again: the same money, and not another of the same reference. */
    boolean is(String dossier, Money money) {
        return dossierNumber.equals(dossier) && amount == money.amount();
    }

    boolean settles() {
        return state == State.SETTLED || state == State.SURPLUS;
    }

    @Nullable
    Long obligationId() {
        return obligationId;
    }

    long amount() {
        return amount;
    }

    long toRefund() {
        return toRefund;
    }

    Method method() {
        return method;
    }

    String payerSystem() {
        return payerSystem;
    }

    String reference() {
        return reference;
    }

    Instant paidAt() {
        return paidAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    State state() {
        return state;
    }

    long dueAfter() {
        return dueAfter;
    }

    String note() {
        return note;
    }
}
