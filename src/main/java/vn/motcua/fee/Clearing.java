package vn.motcua.fee;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.authority.Units;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Occasion;
import vn.motcua.suspension.StandStill;

/**
 * Finds what money settles and keeps all of it. The rules, in their order:
 *
 * <ol>
 *   <li>nothing is due: kept to be refunded, as paid twice if something was paid, else as unmatched
 *   <li>it is to the đồng what one obligation needs: that one is paid, else the oldest is looked at
 *   <li>less than that one needs: kept, and less is due
 *   <li>as much: paid, with a receipt of the receiving unit; more: paid, and the rest is to be refunded
 * </ol>
 */
@Component
class Clearing {

    private final Ledger ledger;
    private final StandStill standStill;
    private final Units units;

    Clearing(Ledger ledger, StandStill standStill, Units units) {
        this.ledger = ledger;
        this.standStill = standStill;
        this.units = units;
    }

    Payment clear(Dossier dossier, Money money, Occasion now) {
        Arrival got = new Arrival(dossier, money, ledger.obligations(dossier.number()), now);
        Payment.Fate fate = got.goesTo()
                .map(due -> money.amount() < due.rest() ? shortOf(got, due) : settled(got, due))
                .orElseGet(() -> unneeded(got));
        Payment payment = new Payment(dossier.number(), money, fate, now.recordedAt(), now.actor());
        ledger.add(payment);
        return payment;
    }

    /** Money that has come, and all that the dossier ever owed. */
    private record Arrival(Dossier dossier, Money money, List<Obligation> all, Occasion now) {

        /** Empty when nothing is due. */
        Optional<Obligation> goesTo() {
            List<Obligation> due = dossier.progress().ended()
                    ? List.of()
                    : all.stream().filter(each -> each.rest() > 0).toList();
            return due.stream()
                    .filter(each -> each.rest() == money.amount())
                    .findFirst()
                    .or(() -> due.stream().findFirst());
        }

        long stillDue() {
            return all.stream().mapToLong(Obligation::rest).sum();
        }

        void note(String code, long amount, String why) {
            dossier.notePayment(code, amount, money.reference(), why, paid());
        }

        /** The log keeps both: when the citizen paid, and when it became known. */
        Occasion paid() {
            return new Occasion(money.paidAt(), now.recordedAt(), now.actor());
        }
    }

    private static Payment.Fate shortOf(Arrival got, Obligation due) {
        long amount = got.money().amount();
        due.receive(amount);
        String note = Wording.say("payment.short", amount, due.rest(), due.amount(), due.title());
        got.note(due.code(), amount, note);
        return new Payment.Fate(Payment.State.SHORT, due.id(), 0, got.stillDue(), note);
    }

    private Payment.Fate settled(Arrival got, Obligation due) {
        Money money = got.money();
        long surplus = money.amount() - due.rest();
        ReceiptNumber number =
                ledger.nextReceipt(got.dossier().receivingUnit(), got.now().recordedAt());
        due.settle(number, got.now().recordedAt());
        got.dossier()
                .pay(due.code(), due.amount(), money.reference(), money.method().name(), got.paid());
        if (surplus > 0) {
            got.note(due.code(), surplus, Wording.say("payment.why.surplus", surplus));
        }
        if (got.stillDue() == 0) {
            standStill.end(got.dossier(), Dossier.Wait.PAYMENT, got.now());
        }
        Payment.State state = surplus > 0 ? Payment.State.SURPLUS : Payment.State.SETTLED;
        return new Payment.Fate(state, due.id(), surplus, got.stillDue(), told(state, due, number, surplus));
    }

    private String told(Payment.State state, Obligation due, ReceiptNumber number, long surplus) {
        String unit = units.get(number.unit()).fullName();
        String key = state == Payment.State.SURPLUS ? "payment.surplus" : "payment.settled";
        return Wording.say(key, due.amount(), due.title(), number.text(), unit, surplus);
    }

    private static Payment.Fate unneeded(Arrival got) {
        boolean before = got.all().stream().anyMatch(each -> each.is(Obligation.State.PAID));
        Payment.State state = before ? Payment.State.DUPLICATE : Payment.State.UNMATCHED;
        long amount = got.money().amount();
        String note = Wording.say(
                before ? "payment.duplicate" : "payment.unmatched",
                amount,
                got.dossier().number());
        got.note(got.money().method().code(), amount, note);
        return new Payment.Fate(state, null, amount, 0, note);
    }
}
