package vn.motcua.result;

import org.springframework.stereotype.Component;
import vn.motcua.deadline.LegalClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** The result is ready to be handed over: here the legal clock ends. */
@Component
class CompleteResult extends BuildingBlock<CompleteResult.Input> {

    record Input() {}

    private final LegalClock legalClock;

    CompleteResult(LegalClock legalClock) {
        this.legalClock = legalClock;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dossier.completeResult(step.occasion());
        legalClock.close(dossier.number(), step.occasion().happenedAt());
    }
}
