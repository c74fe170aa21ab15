package vn.motcua.result;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Paper;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** The result is in the applicant's hands. */
@Component
class ReturnResult extends BuildingBlock<ReturnResult.Input> {

    /** @param originalsTaken whether the citizen gave up the originals that the law has the authority keep */
    record Input(@Nullable Boolean originalsTaken) {}

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        if (Boolean.TRUE.equals(input.originalsTaken())) {
            dossier.placeOriginals(Paper.Holder.SURRENDERED, step.occasion());
        }
        dossier.returnResult(step.occasion());
    }
}
