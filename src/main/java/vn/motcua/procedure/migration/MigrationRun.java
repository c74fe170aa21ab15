package vn.motcua.procedure.migration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/** One migration that is, was or will be gone on with. Whoever moves a dossier or stops the run holds its row. */
@Entity
class MigrationRun {

    enum State {
        RUNNING,
        STOPPED,
        FINISHED;

        /** Vietnamese. */
        String label() {
            return Wording.say("migration.run." + name());
        }
    }

    @Id
    private String id;

    private String procedureSlug;
    private @Nullable String busySlug;

    @Enumerated(EnumType.STRING)
    private State state;

    private int toVersion;
    private String toDefinition;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> steps;

    private int pieceSize;
    private String startedBy;
    private Instant startedAt;
    private @Nullable Instant endedAt;

    protected MigrationRun() {}

    MigrationRun(Migration migration, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.procedureSlug = migration.to().procedure();
        this.busySlug = procedureSlug;
        this.state = State.RUNNING;
        this.toVersion = migration.to().number();
        this.toDefinition = migration.to().id();
        this.steps = migration.steps();
        this.pieceSize = migration.pieceSize();
        this.startedBy = by;
        this.startedAt = at;
    }

    void stop() {
        require(State.RUNNING, "stop");
        state = State.STOPPED;
        busySlug = null;
    }

    void resume() {
        require(State.STOPPED, "resume");
        state = State.RUNNING;
        busySlug = procedureSlug;
    }

    void finish(Instant at) {
        state = State.FINISHED;
        busySlug = null;
        endedAt = at;
    }

    private void require(State wanted, String verb) {
        if (state != wanted) {
            throw MigrationRefused.conflict("run-not-" + verb, state.label());
        }
    }

    String id() {
        return id;
    }

    String procedure() {
        return procedureSlug;
    }

    State state() {
        return state;
    }

    int toVersion() {
        return toVersion;
    }

    String toDefinition() {
        return toDefinition;
    }

    Map<String, String> steps() {
        return steps;
    }

    int pieceSize() {
        return pieceSize;
    }

    String startedBy() {
        return startedBy;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
