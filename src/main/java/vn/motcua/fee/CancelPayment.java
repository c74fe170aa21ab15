package vn.motcua.fee;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.Step;

/** What has not been paid is not due any more. The legal clock stays as it is: the step that follows ends or resumes it. */
@Component
class CancelPayment extends BuildingBlock<CancelPayment.Input> {

    record Input(String reason) {}

    private final Ledger ledger;

    CancelPayment(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        ledger.obligations(dossier.number()).stream()
                .filter(each -> each.is(Obligation.State.DUE))
                .forEach(each -> each.cancel(input.reason(), step.occasion().happenedAt()));
    }
}
