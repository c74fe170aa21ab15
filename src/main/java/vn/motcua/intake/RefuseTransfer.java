package vn.motcua.intake;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** The office to which a dossier was handed over says that it is not the competent one. */
@Component
class RefuseTransfer extends BuildingBlock<RefuseTransfer.Input> {

    record Input(String reason) {}

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dossier.refuseTransfer(input.reason(), step.occasion());
    }
}
