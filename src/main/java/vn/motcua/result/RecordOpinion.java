package vn.motcua.result;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** Keeps the opinion that an officer has received from an agency. */
@Component
class RecordOpinion extends BuildingBlock<RecordOpinion.Input> {

    record Input(String agency, Verdict verdict, @Nullable String content) {}

    private final Opinions opinions;

    RecordOpinion(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        opinions.keep(dossier, input.agency(), input.verdict(), input.content(), step.occasion());
    }
}
