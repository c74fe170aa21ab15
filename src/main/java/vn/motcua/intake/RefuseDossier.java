package vn.motcua.intake;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** Refuses, with reason and legal ground; the legal clock ends. */
@Component
class RefuseDossier extends BuildingBlock<RefuseDossier.Input> {

    record Input(String reason, String legalGround) {}

    private final ClosingClock clock;

    RefuseDossier(ClosingClock clock) {
        this.clock = clock;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dossier.refuse(input.reason(), input.legalGround(), step.occasion());
        clock.close(dossier, step.occasion().happenedAt());
    }
}
