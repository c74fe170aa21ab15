package vn.motcua.supervision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an incident's acts come to. What was done about an earlier failure of the same thing counts no more; and whoever tries again
 * has to look again, since what is mended is not in the list.
 *
 * @param begun since when nobody has looked, if nobody has
 * @param retried the last time, also when it has failed again since
 */
record IncidentStory(
        Instant begun, @Nullable IncidentAct seen, @Nullable IncidentAct escalated, @Nullable IncidentAct retried) {

    /** @param acts in the order in which they were done */
    static IncidentStory of(Instant since, List<IncidentAct> acts) {
        IncidentStory story = new IncidentStory(since, null, null, null);
        for (IncidentAct act : acts) {
            story = story.after(act);
        }
        return story;
    }

    private IncidentStory after(IncidentAct act) {
        boolean earlier = act.at().isBefore(begun);
        return switch (act.what()) {
            case SEEN -> earlier ? this : new IncidentStory(begun, act, escalated, retried);
            case ESCALATED -> earlier ? this : new IncidentStory(begun, seen, act, retried);
            case RETRIED ->
                new IncidentStory(earlier ? begun : act.at(), earlier ? seen : null, earlier ? escalated : null, act);
            case SETTLED -> this;
        };
    }

    /** Those above were told, and nobody has looked since. */
    boolean pressing() {
        return escalated != null && seen == null;
    }

    /** Nobody has looked since before that moment, and nobody above was told. */
    boolean neglectedSince(Instant moment) {
        return seen == null && escalated == null && !begun.isAfter(moment);
    }
}
