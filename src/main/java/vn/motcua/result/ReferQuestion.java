package vn.motcua.result;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.AsksOutside;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.LeavesTheHouse;
import vn.motcua.procedure.Step;

/** Puts a question about the dossier to another authority, whether the dossier has been accepted or not. */
@Component
@LeavesTheHouse
@AsksOutside
class ReferQuestion extends BuildingBlock<ReferQuestion.Input> {

    record Input(String authority, String content) {}

    private final VerifyingAgency agency;

    ReferQuestion(VerifyingAgency agency) {
        this.agency = agency;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        String taker = agency.ask(dossier, input.content(), step.key());
        dossier.referQuestion(input.authority(), input.content(), taker, step.occasion());
    }
}
