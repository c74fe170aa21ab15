package vn.motcua.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierBrief;

/** Concludes what a supervisor sees from a dossier's record, its log and its clock. */
record Reading(DossierBrief brief, Story story, @Nullable Deadline clock, WorkingCalendar calendar) {

    Watched watched() {
        Standing standing = standing();
        Instant closedAt = standing == Standing.CLOSED ? closedAt() : null;
        boolean running = standing == Standing.RUNNING;
        return new Watched(
                brief.number(),
                brief.procedure(),
                clock == null ? brief.competentUnit() : clock.unit(),
                brief.receivingUnit(),
                brief.channel().name(),
                standing,
                brief.acceptedAt(),
                clock == null ? null : clock.startedAt(),
                clock == null ? null : clock.dueAt(),
                running && clock != null ? clock.warnAt(calendar) : null,
                kept(standing),
                closedAt,
                closedAt == null ? null : clock == null ? Outcome.ON_TIME : Outcome.of(clock, closedAt),
                story.stopped(),
                story.digitised() || brief.channel() == Channel.PORTAL,
                story.paid(),
                story.paidOnline(),
                story.length());
    }

    private Standing standing() {
        if (clock == null) {
            return brief.acceptedAt() == null
                    ? brief.endedAt() == null ? Standing.RECEPTION : Standing.LEFT
                    : brief.endedAt() == null ? Standing.ON_THE_WAY : Standing.CLOSED;
        } else if (clock.closedAt() != null || brief.endedAt() != null) {
            return Standing.CLOSED;
        }
        return clock.suspended() ? story.waitsFor() : Standing.RUNNING;
    }

    private @Nullable Instant closedAt() {
        Instant closed = clock == null ? null : clock.closedAt();
        return closed == null ? brief.endedAt() : closed;
    }

    private @Nullable Integer kept(Standing standing) {
        boolean still = standing == Standing.CITIZEN || standing == Standing.OTHERS;
        return still && clock != null ? clock.minutesLeft(calendar, clock.startedAt()) : null;
    }
}
