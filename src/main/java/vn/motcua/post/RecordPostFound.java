package vn.motcua.post;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** What the post had lost it has found and brought: the papers are at the office that awaited them. */
@Component
class RecordPostFound extends BuildingBlock<RecordPostFound.Input> {

    record Input() {}

    private final OnTheWay onTheWay;

    RecordPostFound(OnTheWay onTheWay) {
        this.onTheWay = onTheWay;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        Consignment consignment = onTheWay.lost(dossier);
        Parties parties = consignment.parties();
        String unit = parties.receiverUnit() == null ? parties.senderUnit() : parties.receiverUnit();
        consignment.find(step.occasion());
        dossier.takeFromPost(consignment.orderCode(), Contents.holderAt(unit, dossier), unit, "found", step.occasion());
    }
}
