package vn.motcua.intake;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** Hands to a dossier's procedure what its applicant has said at the counter. */
@Component
class RelayCitizenMessage extends BuildingBlock<RelayCitizenMessage.Input> {

    /** @param kind name of the BPMN message */
    record Input(String kind, String content) {}

    private final CitizenMessages messages;

    RelayCitizenMessage(CitizenMessages messages) {
        this.messages = messages;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        messages.relay(dossier, input.kind(), input.content(), step.occasion());
    }
}
