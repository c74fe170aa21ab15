package vn.motcua.intake;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** Ends a dossier whose applicant has asked to withdraw it; the legal clock ends. */
@Component
class WithdrawDossier extends BuildingBlock<WithdrawDossier.Input> {

    record Input() {}

    private final ClosingClock clock;

    WithdrawDossier(ClosingClock clock) {
        this.clock = clock;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        dossier.withdraw(step.occasion());
        clock.close(dossier, step.occasion().happenedAt());
    }
}
