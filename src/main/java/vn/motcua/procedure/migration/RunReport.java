package vn.motcua.procedure.migration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a run so far.
 *
 * @param counts dossiers by what became of them: WAITING, MOVED, STAYED, GONE
 * @param next ask again with {@code after} this number for more dossiers; null when these are all
 */
record RunReport(
        String id,
        String procedure,
        int to,
        Map<String, String> steps,
        int pieceSize,
        String state,
        String stateText,
        String startedBy,
        @Nullable String startedAt,
        @Nullable String endedAt,
        long total,
        Map<String, Long> counts,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Line> dossiers) {

    /** @param change what the move did, as the dry run tells it; null while the dossier waits */
    record Line(
            String number,
            int fromVersion,
            String state,
            String stateText,
            @Nullable String reason,
            int attempts,
            @Nullable String nextAttemptAt,
            @Nullable String settledAt,
            @Nullable Change change) {

        static Line of(MigrationDossier dossier) {
            boolean waiting = dossier.state() == MigrationDossier.State.WAITING;
            return new Line(
                    dossier.number(),
                    dossier.fromVersion(),
                    dossier.state().name(),
                    dossier.state().label(),
                    dossier.reason(),
                    dossier.attempts(),
                    waiting ? Moments.text(dossier.nextAttemptAt()) : null,
                    Moments.text(dossier.settledAt()),
                    dossier.change());
        }
    }

    static RunReport of(
            MigrationRun run,
            Map<MigrationDossier.State, Long> found,
            @Nullable String next,
            @Nullable List<Line> dossiers) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (MigrationDossier.State state : MigrationDossier.State.values()) {
            counts.put(state.name(), found.getOrDefault(state, 0L));
        }
        return new RunReport(
                run.id(),
                run.procedure(),
                run.toVersion(),
                run.steps(),
                run.pieceSize(),
                run.state().name(),
                run.state().label(),
                run.startedBy(),
                Moments.text(run.startedAt()),
                Moments.text(run.endedAt()),
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts,
                next,
                dossiers);
    }
}
