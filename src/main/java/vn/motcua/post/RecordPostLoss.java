package vn.motcua.post;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.FromForms;
import vn.motcua.procedure.Step;

/** Gives a consignment up: its papers are lost to the dossier. */
@Component
class RecordPostLoss extends BuildingBlock<RecordPostLoss.Input> {

    /** What became of it. */
    @FromForms
    enum Loss {
        LOST,
        /** Spoilt beyond use. */
        DAMAGED
    }

    /** @param itemNumber the label's number or our order code; the dossier's latest consignment when left out */
    record Input(@Nullable String itemNumber, Loss loss, String reason) {}

    private final OnTheWay onTheWay;

    RecordPostLoss(OnTheWay onTheWay) {
        this.onTheWay = onTheWay;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        Consignment consignment = onTheWay.of(dossier, input.itemNumber());
        consignment.giveUp(ConsignmentState.valueOf(input.loss().name()), input.reason(), step.occasion());
        dossier.losePapers(consignment.orderCode(), input.reason(), step.occasion());
    }
}
