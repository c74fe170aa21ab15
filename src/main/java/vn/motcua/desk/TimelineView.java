package vn.motcua.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Occasion;
import vn.motcua.dossier.TimelineEntry;

/**
 * One line of a dossier's history: of its log, or a move of its legal clock, which is concluded and not stored.
 *
 * @param seq number in the log; null for a move of the clock
 * @param text one sentence
 * @param actor account, or the system
 * @param actorName as people call the actor
 * @param facts what the event says, by name; who may read the dossier may read it
 */
record TimelineView(
        @Nullable Integer seq,
        String event,
        String text,
        OffsetDateTime happenedAt,
        OffsetDateTime recordedAt,
        String actor,
        String actorName,
        Object facts) {

    static TimelineView of(TimelineEntry entry, String text, String actorName) {
        return new TimelineView(
                entry.seq(),
                entry.event().name(),
                text,
                LocalTimes.of(entry.happenedAt()),
                LocalTimes.of(entry.recordedAt()),
                entry.actor(),
                actorName,
                entry.event());
    }

    static TimelineView ofClock(ClockMoveView move, String text, Instant at) {
        OffsetDateTime moment = LocalTimes.of(at);
        return new TimelineView(null, "LegalClock", text, moment, moment, Occasion.SYSTEM, Occasion.SYSTEM, move);
    }
}
