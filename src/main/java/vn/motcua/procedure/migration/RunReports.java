package vn.motcua.procedure.migration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is told of runs. */
@Component
class RunReports {

    /** Dossiers in one answer, at most. */
    static final int LARGEST = 1000;

    private static final int MOST_RUNS = 50;

    private final MigrationRuns runs;

    RunReports(MigrationRuns runs) {
        this.runs = runs;
    }

    /** The run without its dossiers. */
    RunReport brief(MigrationRun run) {
        return RunReport.of(run, runs.counts(run.id()), null, null);
    }

    /** The last runs of a procedure, newest first. */
    List<RunReport> of(String procedure) {
        return runs.of(procedure, MOST_RUNS).stream().map(this::brief).toList();
    }

    /** @throws MigrationRefused when the procedure has no such run */
    @Transactional(readOnly = true)
    public RunReport read(
            String procedure, String id, MigrationDossier.@Nullable State state, String after, int limit) {
        MigrationRun run =
                runs.find(procedure, id).orElseThrow(() -> MigrationRefused.unknown("id", "run-unknown", id));
        List<MigrationDossier> found = runs.dossiers(id, state, after, limit + 1);
        List<MigrationDossier> told = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? told.get(limit - 1).number() : null;
        return RunReport.of(
                run,
                runs.counts(id),
                next,
                told.stream().map(RunReport.Line::of).toList());
    }
}
