package vn.motcua.procedure.migration;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.Wording;
import vn.motcua.procedure.Conflict;
import vn.motcua.procedure.migration.MigrationDossier.Key;

/**
 * Moves the dossiers of the runs that are on, a piece at a time, each dossier in a transaction of its own together with its line
 * in the report: a program that dies leaves every dossier either moved and reported, or neither, and the next start goes on.
 * Whoever moves a dossier holds the run's row, so that of several nodes one works, and whoever stops the run has waited for the
 * dossier in hand.
 */
@Component
class MigrationWorker {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationWorker.class);

    private final MigrationRuns runs;
    private final Versions versions;
    private final RunningDossiers running;
    private final Passages passages;
    private final Mover mover;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MigrationWorker(
            MigrationRuns runs,
            Versions versions,
            RunningDossiers running,
            Passages passages,
            Mover mover,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.versions = versions;
        this.running = running;
        this.passages = passages;
        this.mover = mover;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A piece of every run that is on; between pieces whatever else is scheduled has its turn. */
    @Scheduled(fixedDelayString = "${motcua.migration.pause:PT1S}")
    void work() {
        runs.running().forEach(this::attempted);
    }

    /** What befalls one run is no reason to keep the others waiting. */
    private void attempted(String run) {
        try {
            piece(run);
        } catch (RuntimeException failed) {
            LOG.error("Run {} could not go on; it is tried again", run, failed);
        }
    }

    private void piece(String run) {
        Map<String, Optional<Passage>> ways = new HashMap<>();
        int size = runs.pieceSize(run);
        for (int moved = 0; moved < size; moved++) {
            if (!turn(run, ways)) {
                return;
            }
        }
    }

    /** @return false when there is nothing more to do now */
    private boolean turn(String run, Map<String, Optional<Passage>> ways) {
        Optional<Key> next = runs.next(run, clock.instant());
        if (next.isEmpty()) {
            finish(run);
            return false;
        }
        Key key = next.get();
        try {
            return inHand(run, key, (held, dossier) -> settle(held, dossier, ways));
        } catch (NotMovable stays) {
            return inHand(run, key, (held, dossier) -> dossier.stayed(stays.reason(), stays.change(), clock.instant()));
        } catch (RuntimeException failed) {
            String why = Wording.say(Conflict.caused(failed) ? "migration.conflict" : "migration.failed");
            LOG.warn("Dossier {} could not be moved in run {}: {}", key.instanceId(), run, failed.toString());
            return inHand(run, key, (held, dossier) -> dossier.postpone(why, clock.instant()));
        }
    }

    /** With the run's row held, and only while the run is on and the dossier still waits for its turn. */
    private boolean inHand(String run, Key key, BiConsumer<MigrationRun, MigrationDossier> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<MigrationRun> held = runs.holdRunning(run);
            held.ifPresent(on -> runs.waiting(key).ifPresent(dossier -> work.accept(on, dossier)));
            return held.isPresent();
        }));
    }

    private void settle(MigrationRun run, MigrationDossier line, Map<String, Optional<Passage>> ways) {
        RunningDossier dossier = line.running();
        Optional<String> version = running.version(dossier.instance());
        if (version.isEmpty()) {
            line.gone(Wording.say("migration.ended"), clock.instant());
        } else if (!version.get().equals(dossier.definition())) {
            line.gone(Wording.say("migration.elsewhere"), clock.instant());
        } else if (running.isAtWork(dossier.instance(), clock.instant())) {
            line.postpone(Wording.say("migration.conflict"), clock.instant());
        } else {
            Optional<Passage> way = ways.computeIfAbsent(dossier.definition(), from -> way(run, from));
            if (way.isEmpty()) {
                line.stayed(Wording.say("migration.version-deleted"), null, clock.instant());
            } else {
                line.moved(mover.move(dossier, way.get(), run.startedBy()), clock.instant());
            }
        }
    }

    private Optional<Passage> way(MigrationRun run, String from) {
        return versions.find(run.toDefinition())
                .flatMap(to -> versions.find(from).map(old -> passages.find(old, to, run.steps())));
    }

    private void finish(String run) {
        transaction.executeWithoutResult(status -> runs.holdRunning(run)
                .filter(held -> !runs.counts(run).containsKey(MigrationDossier.State.WAITING))
                .ifPresent(held -> held.finish(clock.instant())));
    }
}
