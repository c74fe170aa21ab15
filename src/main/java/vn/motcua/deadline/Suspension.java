package vn.motcua.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the ledger: the clock stood still from one moment to another, null while it still does. */
@Entity
@Table(name = "deadline_suspension")
public class Suspension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_number")
    private Deadline deadline;

    @Column(name = "from_at")
    private Instant from;

    @Column(name = "to_at")
    private @Nullable Instant to;

    private String reason;
    private String legalGround;

    @Embedded
    private Held held;

    private boolean continued;

    protected Suspension() {}

    Suspension(Deadline deadline, Instant from, String reason, String legalGround, Held held, boolean continued) {
        this.deadline = deadline;
        this.from = from;
        this.reason = reason;
        this.legalGround = legalGround;
        this.held = held;
        this.continued = continued;
    }

    /** Whether the clock stood still already, for another reason: this line holds what the line before it held. */
    boolean continued() {
        return continued;
    }

    /** What it held until then. */
    Held end(Instant at) {
        to = at;
        return held;
    }

    /** A copy, never stored, that ends at another moment; open when it is null. */
    Suspension endedAt(@Nullable Instant at) {
        Suspension copy = new Suspension(deadline, from, reason, legalGround, held, continued);
        copy.to = at;
        return copy;
    }

    void restate(Held counted) {
        held = counted;
    }

    public Instant from() {
        return from;
    }

    public @Nullable Instant to() {
        return to;
    }

    public String reason() {
        return reason;
    }

    public String legalGround() {
        return legalGround;
    }

    public int minutesLeft() {
        return held.minutesLeft();
    }
}
