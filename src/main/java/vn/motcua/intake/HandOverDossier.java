package vn.motcua.intake;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.deadline.WorkingCalendars;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/**
 * Hands the electronic dossier over to whoever decides: on the same working day, and what comes after the cut-off hour at the
 * next opening (Nghị định 118/2025/NĐ-CP, 15:00).
 */
@Component
class HandOverDossier extends BuildingBlock<HandOverDossier.Input> {

    record Input() {}

    private final WorkingCalendars calendars;

    HandOverDossier(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        Instant receiveBy = WorkingCalendar.instant(calendars
                .current()
                .handOverBy(WorkingCalendar.local(step.occasion().happenedAt())));
        dossier.handOver(receiveBy, step.occasion());
    }
}
