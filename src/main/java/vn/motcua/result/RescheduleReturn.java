package vn.motcua.result;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** Sets another day for the hand-over. */
@Component
class RescheduleReturn extends BuildingBlock<RescheduleReturn.Input> {

    /** @param appointment day, as yyyy-MM-dd */
    record Input(String appointment) {}

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dossier.rescheduleReturn(input.appointment(), step.occasion());
    }
}
