package vn.motcua.intake;

import org.springframework.stereotype.Component;
import vn.motcua.deadline.LegalClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.ClockStarts;
import vn.motcua.procedure.Step;

/** Accepts a complete dossier. The legal clock starts here, unless the law starts it at the competent authority. */
@Component
class AcceptDossier extends BuildingBlock<AcceptDossier.Input> {

    /** @param timeLimitCase case of the time-limit decision */
    record Input(String timeLimitCase) {}

    private final LegalClock legalClock;
    private final ClockStarts starts;

    AcceptDossier(LegalClock legalClock, ClockStarts starts) {
        this.legalClock = legalClock;
        this.starts = starts;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dossier.accept(input.timeLimitCase(), step.occasion());
        var at = step.occasion().happenedAt();
        if (!starts.atReceipt(at, dossier.boundaryIndependent())) {
            legalClock.start(dossier.number(), dossier.procedure(), input.timeLimitCase(), dossier.competentUnit(), at);
        }
    }
}
