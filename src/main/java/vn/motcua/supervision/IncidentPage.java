package vn.motcua.supervision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.incident.IncidentKind;
import vn.motcua.incident.OpenIncident;

/**
 * Some of the open incidents, and how many there are.
 *
 * @param counts by kind, of the unit that was asked for
 * @param units that have incidents
 * @param escalated of which those above were told and which nobody has looked at since
 */
record IncidentPage(
        List<Line> incidents,
        List<Count> counts,
        List<UnitName> units,
        int page,
        int size,
        int total,
        int unseen,
        int escalated) {

    /** @param by full name where it is known, the account otherwise */
    record Done(OffsetDateTime at, String by, @Nullable String note) {}

    /** @param step in which it happened; null when it happened in none */
    record Line(
            IncidentKind kind,
            String kindName,
            String id,
            @Nullable String dossier,
            @Nullable String unit,
            @Nullable String unitName,
            @Nullable String procedureName,
            @Nullable String step,
            OffsetDateTime since,
            String what,
            String remedy,
            @Nullable String cause,
            Set<OpenIncident.Way> ways,
            @Nullable Done seen,
            @Nullable Done retried,
            @Nullable OffsetDateTime escalatedAt) {}

    /**
     * @param more there are more than were counted
     * @param unread they could not be read, so that nobody knows
     */
    record Count(IncidentKind kind, String name, int open, int unseen, boolean more, boolean unread) {}

    record UnitName(String code, String name) {}
}
