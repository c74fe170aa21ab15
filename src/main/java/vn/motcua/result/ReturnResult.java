package vn.motcua.result;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** The result is in the applicant's hands. */
@Component
class ReturnResult extends BuildingBlock<ReturnResult.Input> {

    record Input() {}

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dossier.returnResult(step.occasion());
    }
}
