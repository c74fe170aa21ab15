package vn.motcua.post;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Occasion;

/** What was heard of a consignment, or done with it: appended, never changed. */
@Entity
@Immutable
@Table(name = "consignment_event")
public class PostalEvent {

    /** The carrier's name for what an office of ours did. */
    static final String OFFICE = "office";

    @Embeddable
    record Key(String consignmentId, int seq) implements Serializable {}

    @EmbeddedId
    private Key key;

    @ManyToOne(fetch = FetchType.LAZY)
    @MapsId("consignmentId")
    @JoinColumn(name = "consignment_id")
    private Consignment consignment;

    private Instant happenedAt;
    private Instant recordedAt;
    private String actor;
    private String carrier;
    private String code;
    private String meaning;
    private boolean moved;
    private @Nullable String detail;

    protected PostalEvent() {}

    private PostalEvent(Consignment of, int seq, Occasion occasion, CarrierEvent event, String meaning, boolean moved) {
        this.key = new Key(of.id(), seq);
        this.consignment = of;
        this.happenedAt = event.happenedAt();
        this.recordedAt = occasion.recordedAt();
        this.actor = occasion.actor();
        this.carrier = event.carrier();
        this.code = event.code();
        this.detail = event.detail();
        this.meaning = meaning;
        this.moved = moved;
    }

    static PostalEvent heard(
            Consignment of, int seq, CarrierEvent event, Meaning meaning, boolean moved, Occasion recorded) {
        return new PostalEvent(of, seq, recorded, event, meaning.name(), moved);
    }

    static PostalEvent done(
            Consignment of, int seq, ConsignmentState state, @Nullable String detail, Occasion occasion) {
        var event = new CarrierEvent(OFFICE, of.orderCode(), state.name(), occasion.happenedAt(), detail, null, null);
        return new PostalEvent(of, seq, occasion, event, state.name(), true);
    }

    boolean tells(CarrierEvent event) {
        return carrier.equals(event.carrier()) && code.equals(event.code()) && happenedAt.equals(event.happenedAt());
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String actor() {
        return actor;
    }

    /** Name of the carrier, {@code manual} for what a person learned, {@code office} for what we did. */
    public String carrier() {
        return carrier;
    }

    /** As it came. */
    public String code() {
        return code;
    }

    /** Name of a {@link Meaning}, or of the {@link ConsignmentState} that an office of ours made. */
    public String meaning() {
        return meaning;
    }

    /** False for what came twice, too late, or without a meaning. */
    public boolean moved() {
        return moved;
    }

    public @Nullable String detail() {
        return detail;
    }
}
