package vn.motcua.intake;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** Ends with an answer what was recorded and never accepted as a dossier: no legal clock ran, nothing was refused. */
@Component
class AnswerRequest extends BuildingBlock<AnswerRequest.Input> {

    record Input(String answer) {}

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dossier.answer(input.answer(), step.occasion());
    }
}
