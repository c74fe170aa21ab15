package vn.motcua.intake;

import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.deadline.LegalClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.AsksOutside;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** Asks the citizen for what is missing. A running legal clock stops until it has come. */
@Component
@AsksOutside
class RequestSupplement extends BuildingBlock<RequestSupplement.Input> {

    record Input(String missing, String legalGround) {}

    private final LegalClock legalClock;

    RequestSupplement(LegalClock legalClock) {
        this.legalClock = legalClock;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dossier.requestSupplement(input.missing(), input.legalGround(), step.occasion());
        if (legalClock.find(dossier.number()).isPresent()) {
            var at = step.occasion().happenedAt();
            legalClock.suspend(dossier.number(), at, Wording.say("suspension.supplement"), input.legalGround());
        }
    }
}
