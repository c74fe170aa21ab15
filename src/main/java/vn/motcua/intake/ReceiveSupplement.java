package vn.motcua.intake;

import org.springframework.stereotype.Component;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.LegalClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** The missing papers have come: a suspended legal clock runs again, with the time that was left. */
@Component
class ReceiveSupplement extends BuildingBlock<ReceiveSupplement.Input> {

    record Input() {}

    private final LegalClock legalClock;

    ReceiveSupplement(LegalClock legalClock) {
        this.legalClock = legalClock;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dossier.receiveSupplement(step.occasion());
        if (legalClock.find(dossier.number()).filter(Deadline::suspended).isPresent()) {
            legalClock.resume(dossier.number(), step.occasion().happenedAt());
        }
    }
}
