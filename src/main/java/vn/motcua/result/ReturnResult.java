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

    /** @param originalsTaken whether the citizen gave up all originals; those that the form marks so stay with the authority in any case */
    record Input(@Nullable Boolean originalsTaken) {}

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        if (Boolean.TRUE.equals(input.originalsTaken())) {
            dossier.placeOriginals(Paper.Holder.SURRENDERED, step.occasion());
        } else {
            dossier.papers().stream()
                    .filter(Paper::toBeKept)
                    .forEach(paper -> dossier.placeOriginals(Paper.Holder.SURRENDERED, paper.code(), step.occasion()));
        }
        dossier.returnResult(step.occasion());
    }
}
