package vn.motcua.notice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;
import vn.motcua.procedure.TemplateIn;

/** Writes a message to the applicant into the outbox; the mail leaves from there. */
@Component
class NotifyCitizen extends BuildingBlock<NotifyCitizen.Input> {

    /** @param note what the procedure has to add in this case: who comes, what to bring */
    record Input(@TemplateIn(files = Letters.FILES, names = Letters.NAMES) String template, @Nullable String note) {}

    private final Outbox outbox;

    NotifyCitizen(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        outbox.toApplicant(new Message(input.template(), input.note()), dossier, step);
    }
}
