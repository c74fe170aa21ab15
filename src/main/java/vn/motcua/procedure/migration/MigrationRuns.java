package vn.motcua.procedure.migration;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All runs and what became of their dossiers. */
@Repository
class MigrationRuns {

    private final EntityManager entities;

    MigrationRuns(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws jakarta.persistence.PersistenceException when the procedure has a run already */
    void add(MigrationRun run) {
        entities.persist(run);
        entities.flush();
    }

    void add(MigrationDossier dossier) {
        entities.persist(dossier);
    }

    /** Writes what was added and forgets it: a run has thousands of dossiers. */
    void written() {
        entities.flush();
        entities.clear();
    }

    Optional<MigrationRun> find(String procedure, String id) {
        return Optional.ofNullable(entities.find(MigrationRun.class, id))
                .filter(run -> run.procedure().equals(procedure));
    }

    List<MigrationRun> of(String procedure, int most) {
        return entities.createQuery(
                        "select r from MigrationRun r where r.procedureSlug = ?1 order by r.startedAt desc",
                        MigrationRun.class)
                .setParameter(1, procedure)
                .setMaxResults(most)
                .getResultList();
    }

    List<String> running() {
        return entities.createQuery(
                        "select r.id from MigrationRun r where r.state = ?1 order by r.startedAt", String.class)
                .setParameter(1, MigrationRun.State.RUNNING)
                .getResultList();
    }

    boolean isBusy(String procedure) {
        return !entities.createQuery("select r.id from MigrationRun r where r.busySlug = ?1", String.class)
                .setParameter(1, procedure)
                .getResultList()
                .isEmpty();
    }

    /** The row of a run that is on, held until the transaction ends; empty when it is not on, or another node holds it. */
    Optional<MigrationRun> holdRunning(String id) {
        return hold(id, "and state = 'RUNNING' for update skip locked");
    }

    /** The row of a run, held until the transaction ends; waits for the dossier that is in hand. */
    Optional<MigrationRun> hold(String id) {
        Optional<MigrationRun> held = hold(id, "for update");
        // Read before the lock was ours, it may have changed while we waited.
        held.ifPresent(entities::refresh);
        return held;
    }

    @SuppressWarnings("unchecked")
    private Optional<MigrationRun> hold(String id, String how) {
        return entities
                .createNativeQuery("select * from migration_run where id = ?1 " + how, MigrationRun.class)
                .setParameter(1, id)
                .getResultList()
                .stream()
                .findFirst();
    }

    int pieceSize(String run) {
        return Objects.requireNonNull(entities.find(MigrationRun.class, run)).pieceSize();
    }

    /** The dossier whose turn it is. */
    Optional<MigrationDossier.Key> next(String run, Instant now) {
        return entities
                .createQuery(
                        """
                        select d.key from MigrationDossier d
                        where d.key.runId = ?1 and d.state = ?2 and d.nextAttemptAt <= ?3
                        order by d.nextAttemptAt, d.dossierNumber
                        """,
                        MigrationDossier.Key.class)
                .setParameter(1, run)
                .setParameter(2, MigrationDossier.State.WAITING)
                .setParameter(3, now)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** A dossier that has still to be moved. */
    Optional<MigrationDossier> waiting(MigrationDossier.Key key) {
        return Optional.ofNullable(entities.find(MigrationDossier.class, key))
                .filter(dossier -> dossier.state() == MigrationDossier.State.WAITING);
    }

    Map<MigrationDossier.State, Long> counts(String run) {
        Map<MigrationDossier.State, Long> counts = new EnumMap<>(MigrationDossier.State.class);
        entities.createQuery(
                        "select d.state, count(d) from MigrationDossier d where d.key.runId = ?1 group by d.state",
                        Object[].class)
                .setParameter(1, run)
                .getResultList()
                .forEach(row -> counts.put((MigrationDossier.State) row[0], (Long) row[1]));
        return counts;
    }

    /** In the order of their numbers, behind one of them. */
    List<MigrationDossier> dossiers(String run, MigrationDossier.@Nullable State state, String after, int most) {
        String only = state == null ? "" : " and d.state = ?3";
        var query = entities.createQuery(
                        "select d from MigrationDossier d where d.key.runId = ?1 and d.dossierNumber > ?2" + only
                                + " order by d.dossierNumber",
                        MigrationDossier.class)
                .setParameter(1, run)
                .setParameter(2, after)
                .setMaxResults(most);
        return (state == null ? query : query.setParameter(3, state)).getResultList();
    }
}
