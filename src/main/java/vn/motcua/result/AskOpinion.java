package vn.motcua.result;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.AsksOutside;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.LeavesTheHouse;
import vn.motcua.procedure.Step;

/** Asks another agency for its opinion on the dossier; its silence at the limit is consent. */
@Component
@LeavesTheHouse
@AsksOutside
class AskOpinion extends BuildingBlock<AskOpinion.Input> {

    /**
     * @param agency code, as the form that chooses the agencies names it
     * @param answerBy moment after which silence is consent
     */
    record Input(String agency, String content, @Nullable Instant answerBy) {}

    private final VerifyingAgency agencies;

    AskOpinion(VerifyingAgency agencies) {
        this.agencies = agencies;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        String taker = agencies.ask(dossier, input.content(), step.key());
        String answerBy = input.answerBy() == null ? null : input.answerBy().toString();
        dossier.askOpinion(input.agency(), input.content(), answerBy, taker, step.occasion());
    }
}
