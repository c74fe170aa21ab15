package vn.motcua.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that has gone wrong with a file, until a person or a later look settles it. */
@Entity
@Table(name = "paper_incident")
class Incident {

    /** What has gone wrong. */
    enum Kind {
        /** What is kept is not what was kept. */
        DAMAGED,
        /** What should be kept is not there. */
        MISSING,
        /** A virus was found, at the door or in what had been kept. */
        VIRUS,
        /** No copy can be made of what was uploaded. */
        NOT_DIGITISED,
        /** The copy of what was uploaded cannot be signed. */
        NOT_SIGNED
    }

    @Id
    private String id;

    private Instant foundAt;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String content;
    private @Nullable String openMark;
    private @Nullable String dossierNumber;
    private String sentence;
    private @Nullable Instant settledAt;
    private @Nullable String settledBy;

    protected Incident() {}

    Incident(Kind kind, String content, @Nullable String dossierNumber, String sentence, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.kind = kind;
        this.content = content;
        this.openMark = mark(kind, content);
        this.dossierNumber = dossierNumber;
        this.sentence = sentence;
        this.foundAt = at;
    }

    /** Unique among the incidents that are open. */
    static String mark(Kind kind, String content) {
        return kind + "/" + content;
    }

    String id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    Instant foundAt() {
        return foundAt;
    }

    /** SHA-256 of the file. */
    String content() {
        return content;
    }

    @Nullable
    String dossierNumber() {
        return dossierNumber;
    }

    String sentence() {
        return sentence;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    @Nullable
    String settledBy() {
        return settledBy;
    }

    void settle(Instant at, String by) {
        if (settledAt == null) {
            settledAt = at;
            settledBy = by;
            openMark = null;
        }
    }
}
