package vn.motcua.desk;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.OpenSteps;

/**
 * What is kept of an open step for the work list.
 *
 * @param procedure slug of the dossier's procedure, also where a shared part has the step
 * @param dueAt of the dossier; null before its clock runs and while it stands still
 */
record WorkItem(OpenSteps.Opened step, String procedure, @Nullable Instant dueAt, boolean paused) {

    /** What stands still comes last. */
    static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /** By what lists are ordered: the due moment, and where there is none when the step is due or has come. */
    Instant orderAt() {
        Instant stepDue = step.dueAt();
        Instant otherwise = stepDue == null ? step.at() : stepDue;
        return paused ? LAST : Objects.requireNonNullElse(dueAt, otherwise);
    }
}
