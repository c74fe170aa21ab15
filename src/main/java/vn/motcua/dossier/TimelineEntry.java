package vn.motcua.dossier;

import java.time.Instant;

/** A line of the log as others may read it. */
public record TimelineEntry(int seq, Instant happenedAt, Instant recordedAt, String actor, DossierEvent event) {}
