package vn.motcua.dossier;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A line of a dossier's log: appended, never changed. */
@Entity
@Immutable
@Table(name = "dossier_event")
class LogEntry {

    @Embeddable
    record Key(String dossierNumber, int seq) implements Serializable {}

    @EmbeddedId
    private Key key;

    @ManyToOne(fetch = FetchType.LAZY)
    @MapsId("dossierNumber")
    @JoinColumn(name = "dossier_number")
    private Dossier dossier;

    private Instant happenedAt;
    private Instant recordedAt;
    private String actor;

    @JdbcTypeCode(SqlTypes.JSON)
    private DossierEvent event;

    protected LogEntry() {}

    LogEntry(Dossier dossier, int seq, Occasion occasion, DossierEvent event) {
        this.key = new Key(dossier.number(), seq);
        this.dossier = dossier;
        this.happenedAt = occasion.happenedAt();
        this.recordedAt = occasion.recordedAt();
        this.actor = occasion.actor();
        this.event = event;
    }

    TimelineEntry toTimeline() {
        return new TimelineEntry(key.seq(), happenedAt, recordedAt, actor, event);
    }
}
