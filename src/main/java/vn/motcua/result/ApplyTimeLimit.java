package vn.motcua.result;

import org.springframework.stereotype.Component;
import vn.motcua.deadline.LegalClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** Puts the dossier under the limit of another case, counted from the start of its clock; nothing changes when it is the same. */
@Component
class ApplyTimeLimit extends BuildingBlock<ApplyTimeLimit.Input> {

    /** @param timeLimitCase case of the time-limit decision */
    record Input(String timeLimitCase) {}

    private final LegalClock legalClock;

    ApplyTimeLimit(LegalClock legalClock) {
        this.legalClock = legalClock;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        boolean same = legalClock
                .find(dossier.number())
                .filter(clock -> clock.caseName().equals(input.timeLimitCase()))
                .isPresent();
        if (same) {
            return;
        }
        dossier.applyTimeLimit(input.timeLimitCase(), step.occasion());
        legalClock.changeCase(
                dossier.number(), input.timeLimitCase(), step.occasion().happenedAt());
    }
}
