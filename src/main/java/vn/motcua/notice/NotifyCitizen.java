package vn.motcua.notice;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** Writes a message to the applicant into the outbox; the mail leaves from there. */
@Component
class NotifyCitizen extends BuildingBlock<NotifyCitizen.Input> {

    /** @param template file name in templates/notices, without ending */
    record Input(String template) {}

    private final Outbox outbox;

    NotifyCitizen(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        outbox.toApplicant(input.template(), dossier, step);
    }
}
