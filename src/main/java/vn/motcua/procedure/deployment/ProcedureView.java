package vn.motcua.procedure.deployment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.rule.Finding;

/**
 * A procedure as the API tells it.
 *
 * @param inForce version that a new dossier gets; null when it was never deployed
 * @param retired true when it takes no new dossiers
 * @param lastAttempt for analysts, supervisors and administrators only, as are findings and names of people
 * @param findings what is to be seen to in the version in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProcedureView(
        String slug,
        String name,
        @Nullable String nationalCode,
        @Nullable Integer inForce,
        boolean retired,
        List<Version> versions,
        @Nullable LastAttempt lastAttempt,
        @Nullable List<Finding> findings) {

    /**
     * @param deployedBy account of a person, or place of the folders
     * @param source {@code FOLDER} or {@code REST}; null for what was deployed before this was recorded
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Version(
            int version,
            @Nullable String versionTag,
            OffsetDateTime deployedAt,
            @Nullable String deployedBy,
            Passage.@Nullable Source source,
            long runningDossiers) {}

    /** What was tried last, whether it went live or not. */
    record LastAttempt(
            OffsetDateTime when, String by, Passage.Source source, Attempt.Outcome outcome, List<Finding> findings) {}
}
