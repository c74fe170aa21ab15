package vn.motcua.procedure.deployment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.rule.Finding;

/** One attempt to change a procedure, as it is recorded. */
record Attempt(
        String slug,
        Instant at,
        String by,
        Passage.Source source,
        Outcome outcome,
        @Nullable String deploymentId,
        String digest,
        List<Finding> findings) {

    /** What became of it. */
    enum Outcome {
        DEPLOYED,
        UNCHANGED,
        REFUSED,
        RETIRED,
        REINSTATED
    }
}
