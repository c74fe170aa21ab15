package vn.motcua.post;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.LeavesTheHouse;
import vn.motcua.procedure.Step;

/** Sends papers by the public post from the office that has them to the other one. */
@Component
@LeavesTheHouse
class TransferByPost extends BuildingBlock<TransferByPost.Input> {

    /** Which papers go which way. */
    enum Way {
        TO_AUTHORITY,
        RESULT_TO_CENTRE
    }

    record Input(Way purpose) {}

    private final Dispatch dispatch;

    TransferByPost(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dispatch.send(Purpose.valueOf(input.purpose().name()), dossier, step);
    }
}
