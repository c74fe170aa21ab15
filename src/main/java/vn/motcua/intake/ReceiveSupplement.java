package vn.motcua.intake;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;
import vn.motcua.suspension.StandStill;

/** The missing papers have come: a suspended legal clock runs again, with the time that was left. */
@Component
class ReceiveSupplement extends BuildingBlock<ReceiveSupplement.Input> {

    record Input() {}

    private final StandStill standStill;

    ReceiveSupplement(StandStill standStill) {
        this.standStill = standStill;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dossier.receiveSupplement(step.occasion());
        standStill.goOn(dossier, step.occasion());
    }
}
