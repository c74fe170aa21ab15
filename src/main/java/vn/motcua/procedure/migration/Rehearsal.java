package vn.motcua.procedure.migration;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a migration would do.
 *
 * @param running dossiers meant in all
 * @param examined those that this answer tells of, at most {@code limit}
 * @param next ask again with {@code after} this number for the rest; null when nothing is left
 * @param steps how many go where, of the examined ones
 * @param warnings what differs between the versions beyond the drawing of the steps
 */
record Rehearsal(
        String procedure,
        List<Integer> from,
        int to,
        boolean dryRun,
        int running,
        int examined,
        int movable,
        int notMovable,
        long timersChanged,
        long tasksChanged,
        int limit,
        @Nullable String next,
        List<String> warnings,
        List<Step> steps,
        List<Line> dossiers) {

    /** @param obstacle why these cannot be moved, and what to do; null when they can */
    record Step(
            int fromVersion,
            Change.Element now,
            Change.@Nullable Element then,
            @Nullable String obstacle,
            long dossiers) {}

    /** A dossier, now and then. */
    record Line(String number, int fromVersion, int toVersion, boolean movable, @JsonUnwrapped Change change) {}
}
