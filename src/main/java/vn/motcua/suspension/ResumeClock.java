package vn.motcua.suspension;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** What was waited for has come: the clock runs on with the time that was left. */
@Component
class ResumeClock extends BuildingBlock<ResumeClock.Input> {

    record Input(Awaited awaited) {}

    private final StandStill standStill;

    ResumeClock(StandStill standStill) {
        this.standStill = standStill;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        standStill.end(dossier, input.awaited().kind(), step.occasion());
    }
}
