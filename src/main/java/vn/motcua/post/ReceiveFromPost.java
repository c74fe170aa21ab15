package vn.motcua.post;

import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.FromForms;
import vn.motcua.procedure.Step;

/** An office takes in what the postman brings: the other office's papers, or its own that came back. */
@Component
class ReceiveFromPost extends BuildingBlock<ReceiveFromPost.Input> {

    /** As the office found it when the cover was opened. */
    @FromForms
    enum Condition {
        WHOLE,
        INCOMPLETE,
        DAMAGED
    }

    /** @param itemNumber the label's number, or our order code */
    record Input(String itemNumber, Condition condition) {}

    private final OnTheWay onTheWay;

    ReceiveFromPost(OnTheWay onTheWay) {
        this.onTheWay = onTheWay;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        Consignment consignment = onTheWay.of(dossier, input.itemNumber());
        Parties parties = consignment.parties();
        String unit = consignment.comesBack()
                ? parties.senderUnit()
                : Objects.requireNonNull(parties.receiverUnit(), "a citizen's consignment comes back or is delivered");
        String condition = input.condition().name().toLowerCase(Locale.ROOT);
        consignment.take(condition, step.occasion());
        dossier.takeFromPost(
                consignment.orderCode(), Contents.holderAt(unit, dossier), unit, condition, step.occasion());
        dossier.nameTaken(consignment.name());
    }
}
