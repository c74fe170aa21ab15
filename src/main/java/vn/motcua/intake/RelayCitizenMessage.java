package vn.motcua.intake;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.FromForms;
import vn.motcua.procedure.Step;

/** Hands to a dossier's procedure what its applicant has said at the counter. */
@Component
class RelayCitizenMessage extends BuildingBlock<RelayCitizenMessage.Input> {

    /** What a citizen may have to say; as the messages of the procedures are named. */
    @FromForms
    enum Kind {
        WITHDRAWAL_REQUESTED,
        DRAFT_CONFIRMED,
        DRAFT_CORRECTION_REQUESTED,
        DISPUTE_RAISED;

        String message() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    record Input(Kind kind, String content) {}

    private final CitizenMessages messages;

    RelayCitizenMessage(CitizenMessages messages) {
        this.messages = messages;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        messages.relay(dossier, input.kind().message(), input.content(), step.occasion());
    }
}
