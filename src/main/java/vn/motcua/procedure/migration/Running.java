package vn.motcua.procedure.migration;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts, stops and goes on with runs; what moves the dossiers is {@link MigrationWorker}. */
@Service
class Running {

    private static final int AT_ONCE = 1000;

    private final MigrationRuns runs;
    private final RunningDossiers running;
    private final Passages passages;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Running(
            MigrationRuns runs,
            RunningDossiers running,
            Passages passages,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.running = running;
        this.passages = passages;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Writes down what is to be moved, and returns before any of it is.
     *
     * @throws MigrationRefused when a run of this procedure is on
     */
    MigrationRun start(Migration migration, String by) {
        // What cannot work for any dossier is said now, not in five hundred lines of a report.
        migration.from().values().forEach(from -> passages.find(from, migration.to(), migration.steps()));
        String procedure = migration.to().procedure();
        return alone(procedure, () -> {
            MigrationRun run = new MigrationRun(migration, by, clock.instant());
            runs.add(run);
            enlist(run, migration);
            return run;
        });
    }

    private void enlist(MigrationRun run, Migration migration) {
        if (!migration.numbers().isEmpty()) {
            enlist(
                    run,
                    migration,
                    running.of(migration.numbers(), migration.from().keySet()));
            return;
        }
        List<RunningDossier> page;
        String last = "";
        do {
            page = running.after(last, migration.from().keySet(), AT_ONCE);
            enlist(run, migration, page);
            last = page.isEmpty() ? last : page.get(page.size() - 1).number();
        } while (page.size() == AT_ONCE);
    }

    private void enlist(MigrationRun run, Migration migration, List<RunningDossier> page) {
        page.forEach(dossier -> runs.add(new MigrationDossier(
                run, dossier, Objects.requireNonNull(migration.from().get(dossier.definition())))));
        runs.written();
    }

    /** When this returns, no further dossier is touched. */
    MigrationRun stop(String procedure, String id) {
        return change(procedure, id, MigrationRun::stop);
    }

    MigrationRun resume(String procedure, String id) {
        return alone(procedure, () -> change(procedure, id, MigrationRun::resume));
    }

    private MigrationRun change(String procedure, String id, Consumer<MigrationRun> verb) {
        return Objects.requireNonNull(transaction.execute(status -> {
            MigrationRun run = runs.find(procedure, id)
                    .flatMap(found -> runs.hold(id))
                    .orElseThrow(() -> MigrationRefused.unknown("id", "run-unknown", id));
            verb.accept(run);
            return run;
        }));
    }

    private MigrationRun alone(String procedure, java.util.function.Supplier<MigrationRun> work) {
        if (runs.isBusy(procedure)) {
            throw MigrationRefused.conflict("busy", procedure);
        }
        try {
            return Objects.requireNonNull(transaction.execute(status -> work.get()));
        } catch (DataIntegrityViolationException atTheSameMoment) {
            throw MigrationRefused.conflict("busy", procedure);
        }
    }
}
