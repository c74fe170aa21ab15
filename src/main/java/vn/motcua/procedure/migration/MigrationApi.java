package vn.motcua.procedure.migration;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.SystemRights;

/** Running dossiers to another version: rehearse, run, read, stop, go on. */
@RestController
@RequestMapping("/api/procedures/{slug}/migrations")
class MigrationApi {

    private final MigrationRights rights;
    private final Migrations migrations;
    private final Rehearsing rehearsing;
    private final Running running;
    private final RunReports reports;
    private final SystemRights systemRights;

    MigrationApi(
            MigrationRights rights,
            Migrations migrations,
            Rehearsing rehearsing,
            Running running,
            RunReports reports,
            SystemRights systemRights) {
        this.rights = rights;
        this.migrations = migrations;
        this.rehearsing = rehearsing;
        this.running = running;
        this.reports = reports;
        this.systemRights = systemRights;
    }

    /**
     * @param dryRun true: tells what would happen and changes nothing
     * @param after with a dry run: only dossiers behind this number
     * @param limit with a dry run: at most so many dossiers
     */
    @PostMapping
    ResponseEntity<?> migrate(
            @PathVariable("slug") String slug,
            @RequestParam(name = "dryRun", defaultValue = "false") boolean dryRun,
            @RequestParam(name = "after", defaultValue = "") String after,
            @RequestParam(name = "limit", defaultValue = "" + Rehearsing.LARGEST) int limit,
            @RequestBody(required = false) @Nullable MigrationRequest request) {
        String by = rights.demand();
        checkLimit(limit, Rehearsing.LARGEST);
        MigrationRequest wish = request == null ? MigrationRequest.OF_EVERYTHING : request;
        return systemRights.call(() -> {
            Migration migration = migrations.check(slug, wish);
            if (dryRun) {
                return ResponseEntity.ok(rehearsing.rehearse(migration, after, limit));
            }
            MigrationRun run = running.start(migration, by);
            return ResponseEntity.accepted().location(address(run)).body(reports.brief(run));
        });
    }

    /** The runs of a procedure, newest first. */
    @GetMapping
    List<RunReport> list(@PathVariable("slug") String slug) {
        rights.demand();
        return systemRights.call(() -> {
            migrations.known(slug);
            return reports.of(slug);
        });
    }

    /**
     * @param state only dossiers of which this became: WAITING, MOVED, STAYED or GONE
     * @param after only dossiers behind this number
     */
    @GetMapping("/{id}")
    RunReport read(
            @PathVariable("slug") String slug,
            @PathVariable("id") String id,
            @RequestParam(name = "state", required = false) MigrationDossier.@Nullable State state,
            @RequestParam(name = "after", defaultValue = "") String after,
            @RequestParam(name = "limit", defaultValue = "200") int limit) {
        rights.demand();
        checkLimit(limit, RunReports.LARGEST);
        return reports.read(slug, id, state, after, limit);
    }

    @PostMapping("/{id}/stop")
    RunReport stop(@PathVariable("slug") String slug, @PathVariable("id") String id) {
        rights.demand();
        return reports.brief(running.stop(slug, id));
    }

    @PostMapping("/{id}/resume")
    ResponseEntity<RunReport> resume(@PathVariable("slug") String slug, @PathVariable("id") String id) {
        rights.demand();
        MigrationRun run = running.resume(slug, id);
        return ResponseEntity.accepted().location(address(run)).body(reports.brief(run));
    }

    private static URI address(MigrationRun run) {
        return URI.create("/api/procedures/%s/migrations/%s".formatted(run.procedure(), run.id()));
    }

    private static void checkLimit(int limit, int most) {
        if (limit < 1 || limit > most) {
            throw MigrationRefused.invalid("limit", "limit", most);
        }
    }
}
