package vn.motcua.post;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.LeavesTheHouse;
import vn.motcua.procedure.Step;

/** Sends the result, or the papers that were handed in, to the citizen's address. */
@Component
@LeavesTheHouse
class ReturnByPost extends BuildingBlock<ReturnByPost.Input> {

    /** What the citizen gets. */
    enum What {
        RESULT_TO_CITIZEN,
        PAPERS_RETURNED
    }

    record Input(What purpose) {}

    private final Dispatch dispatch;

    ReturnByPost(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dispatch.send(Purpose.valueOf(input.purpose().name()), dossier, step);
    }
}
