package vn.motcua.fee;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.BuildingBlock;
import vn.motcua.procedure.BusinessFailure;
import vn.motcua.procedure.Step;

/**
 * An officer has taken the money, or has seen the proof of payment. Cash of a wrong amount is not taken but handed back, and
 * the attempt stands in the log; what came through a bank has come, and is kept whatever its amount.
 */
@Component
class ConfirmPayment extends BuildingBlock<ConfirmPayment.Input> {

    static final String WRONG_AMOUNT = "wrong-amount";

    /**
     * @param amount in đồng
     * @param reference number of the receipt or of the transaction; the step's own key when left out
     */
    record Input(long amount, @Nullable String reference, @Nullable Method method) {}

    private final Ledger ledger;
    private final CashDesk desk;

    ConfirmPayment(Ledger ledger, CashDesk desk) {
        this.ledger = ledger;
        this.desk = desk;
    }

    @Override
    protected void perform(Input input, Dossier dossier, Step step) {
        Money money = money(input, dossier, step);
        List<Obligation> all = ledger.obligations(dossier.number());
        boolean fits = all.stream().anyMatch(each -> each.rest() == money.amount());
        boolean known = ledger.payment(money.system(), money.reference()).isPresent();
        if (money.method() == Method.COUNTER && !fits && !known) {
            long due = all.stream().mapToLong(Obligation::rest).sum();
            String why = Wording.say("payment.wrong-amount", due, money.amount());
            dossier.notePayment(money.method().code(), money.amount(), money.reference(), why, step.occasion());
            throw new BusinessFailure(WRONG_AMOUNT, why);
        }
        Payment payment = desk.take(dossier, money, step.occasion());
        if (!payment.settles()) {
            throw new BusinessFailure(WRONG_AMOUNT, payment.note());
        }
    }

    /** Each unit numbers its own receipts, so that a reference of a counter is unique in its unit. */
    private static Money money(Input input, Dossier dossier, Step step) {
        Method method = Objects.requireNonNullElse(input.method(), Method.COUNTER);
        String system = method == Method.COUNTER ? method.code() + "/" + dossier.receivingUnit() : method.code();
        String reference = Objects.requireNonNullElse(input.reference(), step.key());
        return new Money(
                input.amount(), reference, method, system, step.occasion().happenedAt());
    }
}
