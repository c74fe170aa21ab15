package vn.motcua.deadline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the clock itself does not remember and the dossier's log does: a clock keeps one case and one calendar, the last ones.
 *
 * @param firstCase under which the clock started; null when it is not known, or the present one
 * @param changes to other cases, oldest first
 * @param recounts by calendar, oldest first
 */
public record ClockRemarks(@Nullable String firstCase, List<CaseChange> changes, List<Recount> recounts) {

    public static final ClockRemarks NONE = new ClockRemarks(null, List.of(), List.of());

    public record CaseChange(Instant at, String timeLimitCase) {}

    /** @param before due moment until then */
    public record Recount(Instant at, Instant before) {}
}
