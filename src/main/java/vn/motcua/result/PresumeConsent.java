package vn.motcua.result;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** The limit has passed without an answer: the law takes silence for consent. Who has answered is left alone. */
@Component
class PresumeConsent extends BuildingBlock<PresumeConsent.Input> {

    record Input(String agency) {}

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        if (Consultation.of(dossier, input.agency()).state() == Consultation.State.AWAITED) {
            dossier.presumeConsent(input.agency(), step.occasion());
        }
    }
}
