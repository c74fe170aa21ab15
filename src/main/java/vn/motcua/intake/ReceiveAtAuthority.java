package vn.motcua.intake;

import org.springframework.stereotype.Component;
import vn.motcua.deadline.LegalClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** The competent authority has the dossier. The legal clock starts here if it did not start at acceptance. */
@Component
class ReceiveAtAuthority extends BuildingBlock<ReceiveAtAuthority.Input> {

    /** @param timeLimitCase case of the time-limit decision */
    record Input(String timeLimitCase) {}

    private final LegalClock legalClock;

    ReceiveAtAuthority(LegalClock legalClock) {
        this.legalClock = legalClock;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dossier.receiveAtAuthority(step.occasion());
        if (legalClock.find(dossier.number()).isEmpty()) {
            var at = step.occasion().happenedAt();
            legalClock.start(dossier.number(), dossier.procedure(), input.timeLimitCase(), at);
        }
    }
}
