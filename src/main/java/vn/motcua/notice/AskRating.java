package vn.motcua.notice;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** Invites the applicant to rate how the dossier was handled. */
@Component
class AskRating extends BuildingBlock<AskRating.Input> {

    record Input() {}

    private final Outbox outbox;

    AskRating(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dossier.askRating(step.occasion());
        outbox.toApplicant(new Message("rating", null), dossier, step);
    }
}
