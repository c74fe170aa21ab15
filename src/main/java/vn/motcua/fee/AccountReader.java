package vn.motcua.fee;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.MotCua;
import vn.motcua.Wording;
import vn.motcua.authority.Acting;
import vn.motcua.authority.Units;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierUnknown;
import vn.motcua.dossier.Dossiers;
import vn.motcua.procedure.Reception;

/** Puts together what is due for a dossier and what came. */
@Service
@Transactional(readOnly = true)
public class AccountReader {

    private final Dossiers dossiers;
    private final Ledger ledger;
    private final Reception reception;
    private final Acting acting;
    private final Units units;

    AccountReader(Dossiers dossiers, Ledger ledger, Reception reception, Acting acting, Units units) {
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.reception = reception;
        this.acting = acting;
        this.units = units;
    }

    /** @throws DossierUnknown if there is none, or none that concerns the reader */
    AccountView read(String number) {
        Dossier dossier = dossiers.get(number);
        if (!acting.isSupervisor()) {
            reception.allow(number);
        }
        return of(dossier);
    }

    /** Whoever asks must have been found to be concerned by the dossier. */
    public AccountView of(Dossier dossier) {
        String number = dossier.number();
        List<Obligation> obligations = ledger.obligations(number);
        List<Payment> payments = ledger.payments(number);
        return new AccountView(
                number,
                obligations.stream().mapToLong(Obligation::rest).sum(),
                payments.stream()
                        .mapToLong(payment -> toRefund(payment, obligations))
                        .sum(),
                obligations.stream().map(AccountReader::view).toList(),
                payments.stream().map(payment -> view(payment, obligations)).toList(),
                payments.stream()
                        .filter(Payment::settles)
                        .flatMap(payment -> of(payment, obligations).map(paid -> receipt(dossier, paid, payment)))
                        .toList());
    }

    /** What was too little goes back when it is not to be completed any more. */
    private static long toRefund(Payment payment, List<Obligation> obligations) {
        boolean given = payment.state() == Payment.State.SHORT
                && of(payment, obligations).anyMatch(each -> each.is(Obligation.State.CANCELLED));
        return given ? payment.amount() : payment.toRefund();
    }

    private static Stream<Obligation> of(Payment payment, List<Obligation> obligations) {
        return obligations.stream().filter(each -> Objects.equals(each.id(), payment.obligationId()));
    }

    private static AccountView.ObligationView view(Obligation obligation) {
        return new AccountView.ObligationView(
                lower(obligation.kind()),
                obligation.code(),
                obligation.title(),
                obligation.amount(),
                obligation.rest(),
                obligation.legalGround(),
                local(obligation.requestedAt()),
                obligation.payBy(),
                lower(obligation.state()),
                obligation.receipt() == null ? null : obligation.receipt().text());
    }

    private static AccountView.PaymentView view(Payment payment, List<Obligation> obligations) {
        return new AccountView.PaymentView(
                payment.amount(),
                payment.reference(),
                payment.method().code(),
                payment.payerSystem(),
                local(payment.paidAt()),
                local(payment.recordedAt()),
                payment.recordedBy(),
                lower(payment.state()),
                payment.note(),
                toRefund(payment, obligations));
    }

    private AccountView.ReceiptView receipt(Dossier dossier, Obligation paid, Payment payment) {
        ReceiptNumber number = Objects.requireNonNull(paid.receipt());
        return new AccountView.ReceiptView(
                number.text(),
                Wording.say("receipt.title." + lower(paid.kind())),
                units.get(number.unit()).fullName(),
                local(payment.recordedAt()),
                dossier.applicant().name(),
                paid.amount(),
                AmountInWords.of(paid.amount()),
                Wording.say("receipt.content", paid.title(), dossier.procedureName(), dossier.number()),
                Wording.say("receipt.method." + payment.method().code()),
                payment.reference(),
                payment.recordedBy(),
                Wording.say("receipt.stand-in"));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static OffsetDateTime local(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneId.of(MotCua.ZONE));
    }
}
