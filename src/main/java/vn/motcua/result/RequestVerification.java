package vn.motcua.result;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.AsksOutside;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.LeavesTheHouse;
import vn.motcua.procedure.Step;

/** Asks another agency to verify. */
@Component
@AsksOutside
@LeavesTheHouse
class RequestVerification extends BuildingBlock<RequestVerification.Input> {

    record Input(String content) {}

    private final VerifyingAgency agency;

    RequestVerification(VerifyingAgency agency) {
        this.agency = agency;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        String taker = agency.ask(dossier, input.content(), step.key());
        dossier.requestVerification(input.content(), taker, step.occasion());
    }
}
