package vn.motcua.intake;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to a submission. {@code acceptedAt} and {@code dueAt} are null until an officer accepts. */
record SubmissionReceipt(
        String number,
        String publicStatus,
        OffsetDateTime submittedAt,
        @Nullable OffsetDateTime acceptedAt,
        @Nullable OffsetDateTime dueAt,
        Map<String, String> links) {}
