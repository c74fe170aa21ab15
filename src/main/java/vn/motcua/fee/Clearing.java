package vn.motcua.fee;

import java.util.List;
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
        List<Obligation> all = ledger.obligations(dossier.number());
        Payment.Fate fate = dueFor(money, dossier, all)
                .map(due -> money.amount() < due.rest()
                        ? shortOf(dossier, due, money, all, now)
                        : settled(dossier, due, money, all, now))
                .orElseGet(() -> unneeded(dossier, money, all, now));
        Payment payment = new Payment(dossier.number(), money, fate, now.recordedAt(), now.actor());
        ledger.add(payment);
        return payment;
    }

    /** What this money would go to; empty when nothing is due. */
    private static java.util.Optional<Obligation> dueFor(Money money, Dossier dossier, List<Obligation> all) {
        List<Obligation> due = dossier.progress().ended()
                ? List.of()
                : all.stream().filter(each -> each.rest() > 0).toList();
        return due.stream()
                .filter(each -> each.rest() == money.amount())
                .findFirst()
                .or(() -> due.stream().findFirst());
    }

    private static Payment.Fate shortOf(
            Dossier dossier, Obligation due, Money money, List<Obligation> all, Occasion now) {
        due.receive(money.amount());
        String note = Wording.say("payment.short", money.amount(), due.rest(), due.amount(), due.title());
        dossier.notePayment(due.code(), money.amount(), money.reference(), note, paid(money, now));
        return new Payment.Fate(Payment.State.SHORT, due.id(), 0, rest(all), note);
    }

    private Payment.Fate settled(Dossier dossier, Obligation due, Money money, List<Obligation> all, Occasion now) {
        long surplus = money.amount() - due.rest();
        ReceiptNumber receipt = ledger.nextReceipt(dossier.receivingUnit(), now.recordedAt());
        due.settle(receipt, now.recordedAt());
        dossier.pay(due.code(), due.amount(), money.reference(), money.method().name(), paid(money, now));
        if (surplus > 0) {
            String why = Wording.say("payment.why.surplus", surplus);
            dossier.notePayment(due.code(), surplus, money.reference(), why, paid(money, now));
        }
        if (rest(all) == 0) {
            standStill.end(dossier, Dossier.Wait.PAYMENT, now);
        }
        String unit = units.get(receipt.unit()).fullName();
        String note = Wording.say(
                surplus > 0 ? "payment.surplus" : "payment.settled",
                due.amount(),
                due.title(),
                receipt.text(),
                unit,
                surplus);
        Payment.State state = surplus > 0 ? Payment.State.SURPLUS : Payment.State.SETTLED;
        return new Payment.Fate(state, due.id(), surplus, rest(all), note);
    }

    private static Payment.Fate unneeded(Dossier dossier, Money money, List<Obligation> all, Occasion now) {
        Payment.State state = all.stream().anyMatch(each -> each.is(Obligation.State.PAID))
                ? Payment.State.DUPLICATE
                : Payment.State.UNMATCHED;
        String note = Wording.say(
                state == Payment.State.DUPLICATE ? "payment.duplicate" : "payment.unmatched",
                money.amount(),
                dossier.number());
        dossier.notePayment(money.method().code(), money.amount(), money.reference(), note, paid(money, now));
        return new Payment.Fate(state, null, money.amount(), 0, note);
    }

    private static long rest(List<Obligation> all) {
        return all.stream().mapToLong(Obligation::rest).sum();
    }

    /** The log keeps both: when the citizen paid, and when it became known. */
    private static Occasion paid(Money money, Occasion now) {
        return new Occasion(money.paidAt(), now.recordedAt(), now.actor());
    }
}
