package vn.motcua.procedure.migration;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
    private final SystemRights systemRights;

    MigrationApi(MigrationRights rights, Migrations migrations, Rehearsing rehearsing, SystemRights systemRights) {
        this.rights = rights;
        this.migrations = migrations;
        this.rehearsing = rehearsing;
        this.systemRights = systemRights;
    }

    /**
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
        if (limit < 1 || limit > Rehearsing.LARGEST) {
            throw MigrationRefused.invalid("limit", "limit", Rehearsing.LARGEST);
        }
        MigrationRequest wish = request == null ? MigrationRequest.OF_EVERYTHING : request;
        return systemRights.call(() -> {
            Migration migration = migrations.check(slug, wish);
            return ResponseEntity.ok(rehearsing.rehearse(migration, by, after, limit));
        });
    }
}
