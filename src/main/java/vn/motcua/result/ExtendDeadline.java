package vn.motcua.result;

import org.springframework.stereotype.Component;
import vn.motcua.deadline.LegalClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** Gives a new deadline, as often and as far as the configuration allows; to be followed by the apology. */
@Component
class ExtendDeadline extends BuildingBlock<ExtendDeadline.Input> {

    record Input(int workingDays, String reason) {}

    private final LegalClock legalClock;

    ExtendDeadline(LegalClock legalClock) {
        this.legalClock = legalClock;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dossier.extendDeadline(input.workingDays(), input.reason(), step.occasion());
        var at = step.occasion().happenedAt();
        legalClock.extend(dossier.number(), input.workingDays(), input.reason(), at);
    }
}
