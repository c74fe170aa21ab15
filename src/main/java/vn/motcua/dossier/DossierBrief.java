package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What figures are made of; no personal data. */
public record DossierBrief(
        String number,
        String procedure,
        Channel channel,
        String receivingUnit,
        String competentUnit,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt) {}
