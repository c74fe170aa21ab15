package vn.motcua.desk.reception;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reception that an officer has begun.
 *
 * @param officer account; nobody else sees it
 * @param dossier number, once the dossier has been opened; opening it a second time opens no second one
 * @param finishedAt when the reception was over; from then on nothing of what was filled in is kept here
 */
record Draft(
        String id,
        String officer,
        String procedure,
        Content content,
        Instant begunAt,
        Instant touchedAt,
        @Nullable String dossier,
        @Nullable Instant finishedAt) {}
