package vn.motcua.procedure.migration;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** An analyst who deploys a changed version and moves dossiers to it, and afterwards leaves everything as it was. */
@Component
class Analyst {

    static final String SLUG = "marriage-registration";

    private final RepositoryService repository;
    private final Migrations migrations;
    private final Rehearsing rehearsing;
    private final Running running;
    private final RunReports reports;
    private final MigrationWorker worker;
    private final JdbcTemplate database;
    private final List<String> deployments = new java.util.ArrayList<>();

    Analyst(
            RepositoryService repository,
            Migrations migrations,
            Rehearsing rehearsing,
            Running running,
            RunReports reports,
            MigrationWorker worker,
            JdbcTemplate database) {
        this.repository = repository;
        this.migrations = migrations;
        this.rehearsing = rehearsing;
        this.running = running;
        this.reports = reports;
        this.worker = worker;
        this.database = database;
    }

    ProcessDefinition deploy(NewVersion version) {
        ProcessDefinition deployed = version.deploy(repository);
        deployments.add(deployed.getDeploymentId());
        return deployed;
    }

    /** With the instances on them: the other tests know of one version only. */
    void undo() {
        database.update("update migration_run set state = 'STOPPED', busy_slug = null where state = 'RUNNING'");
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
        deployments.clear();
    }

    Rehearsal.Line rehearse(String number, Map<String, String> steps) {
        return rehearse(List.of(number), steps).dossiers().get(0);
    }

    Rehearsal rehearse(List<String> numbers, Map<String, String> steps) {
        return rehearsing.rehearse(migrations.check(SLUG, request(numbers, steps, null)), "", 1000);
    }

    String start(List<String> numbers, int pieceSize) {
        return running.start(migrations.check(SLUG, request(numbers, Map.of(), pieceSize)), "phantich")
                .id();
    }

    /** Moves a dossier, and tells what became of it. */
    RunReport.Line move(String number, Map<String, String> steps) {
        String run = running.start(migrations.check(SLUG, request(List.of(number), steps, null)), "phantich")
                .id();
        worker.work();
        worker.work();
        return lines(run).get(0);
    }

    RunReport report(String run) {
        return reports.read(SLUG, run, null, "", 1000);
    }

    List<RunReport.Line> lines(String run) {
        return java.util.Objects.requireNonNull(report(run).dossiers());
    }

    private static MigrationRequest request(
            List<String> numbers, Map<String, String> steps, @org.jspecify.annotations.Nullable Integer pieceSize) {
        return new MigrationRequest(null, null, steps, numbers, pieceSize, null);
    }
}
