package vn.motcua.post;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Occasion;

/** What was told of an item that we do not know, or do not know yet: kept until a consignment gets that number. */
@Entity
@Table(name = "unmatched_postal_event")
class UnmatchedEvent {

    @Id
    private String id;

    private String about;
    private String carrier;
    private String code;
    private Instant happenedAt;
    private Instant recordedAt;
    private String actor;
    private @Nullable String detail;
    private @Nullable String receivedBy;
    private @Nullable String idShown;
    private @Nullable String consignmentId;

    protected UnmatchedEvent() {}

    UnmatchedEvent(CarrierEvent event, Occasion recorded) {
        this.id = UUID.randomUUID().toString();
        this.about = event.about();
        this.carrier = event.carrier();
        this.code = event.code();
        this.happenedAt = event.happenedAt();
        this.recordedAt = recorded.recordedAt();
        this.actor = recorded.actor();
        this.detail = event.detail();
        this.receivedBy = event.receivedBy();
        this.idShown = event.idShown();
    }

    CarrierEvent event() {
        return new CarrierEvent(carrier, about, code, happenedAt, detail, receivedBy, idShown);
    }

    /** As it was recorded then. */
    Occasion occasion() {
        return new Occasion(happenedAt, recordedAt, actor);
    }

    void belongsTo(Consignment consignment) {
        consignmentId = consignment.id();
    }
}
