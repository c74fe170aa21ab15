package vn.motcua.procedure.migration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/** What became of one dossier in a run. */
@Entity
class MigrationDossier {

    enum State {
        WAITING,
        MOVED,
        /** It stays whole on its old version, and the reason says why. */
        STAYED,
        /** It was finished, or moved by somebody else, before its turn came. */
        GONE;

        /** Vietnamese. */
        String label() {
            return Wording.say("migration.dossier." + name());
        }
    }

    /** An officer who works on it is done in moments; more attempts than these no dossier needs. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(5));

    @Embeddable
    record Key(String runId, String instanceId) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String dossierNumber;
    private int fromVersion;
    private String fromDefinition;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;
    private Instant nextAttemptAt;
    private @Nullable Instant settledAt;
    private @Nullable String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "change_report")
    private @Nullable Change change;

    protected MigrationDossier() {}

    MigrationDossier(MigrationRun run, RunningDossier dossier, Version from) {
        this.key = new Key(run.id(), dossier.instance());
        this.dossierNumber = dossier.number();
        this.fromVersion = from.number();
        this.fromDefinition = from.id();
        this.state = State.WAITING;
        this.nextAttemptAt = run.startedAt();
    }

    void moved(Change how, Instant at) {
        attempts++;
        settle(State.MOVED, at);
        reason = null;
        change = how;
    }

    void stayed(String why, @Nullable Change how, Instant at) {
        attempts++;
        settle(State.STAYED, at);
        reason = why;
        change = how;
    }

    void gone(String why, Instant at) {
        settle(State.GONE, at);
        reason = why;
    }

    /** Somebody was working on it: it is tried again later, and after the last attempt left as it is. */
    void postpone(String why, Instant at) {
        if (attempts >= PAUSES.size()) {
            stayed(why, null, at);
        } else {
            nextAttemptAt = at.plus(PAUSES.get(attempts));
            attempts++;
            reason = why;
        }
    }

    private void settle(State settled, Instant at) {
        state = settled;
        settledAt = at;
    }

    RunningDossier running() {
        return new RunningDossier(dossierNumber, key.instanceId(), fromDefinition);
    }

    Key key() {
        return key;
    }

    String number() {
        return dossierNumber;
    }

    int fromVersion() {
        return fromVersion;
    }

    State state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Change change() {
        return change;
    }
}
