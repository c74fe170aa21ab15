package vn.motcua.post;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** Takes the dossier's latest consignment off the postman's list; its papers are again where they were. */
@Component
class RecallConsignment extends BuildingBlock<RecallConsignment.Input> {

    record Input(String reason) {}

    private final OnTheWay onTheWay;
    private final Recall recall;

    RecallConsignment(OnTheWay onTheWay, Recall recall) {
        this.onTheWay = onTheWay;
        this.recall = recall;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        recall.callOff(onTheWay.of(dossier, null), dossier, input.reason(), step.occasion());
    }
}
