package vn.motcua.fee;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Wording;
import vn.motcua.authority.Acting;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierUnknown;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.procedure.Procedures;
import vn.motcua.procedure.Reception;

/** Takes money for dossiers, told by a payment platform, a bank or a counter. Told twice, it is taken once. */
@Service
public class CashDesk {

    /** The BPMN message that tells a process that nothing is due any more. */
    public static final String RECEIVED = "payment-received";

    private final Dossiers dossiers;
    private final Ledger ledger;
    private final Clearing clearing;
    private final Procedures procedures;
    private final Reception reception;
    private final Acting acting;
    private final Clock clock;

    CashDesk(
            Dossiers dossiers,
            Ledger ledger,
            Clearing clearing,
            Procedures procedures,
            Reception reception,
            Acting acting,
            Clock clock) {
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.clearing = clearing;
        this.procedures = procedures;
        this.reception = reception;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Keeps the money; when it settles all that is due, the dossier goes on.
     *
     * @throws DossierUnknown when there is no such dossier, or none that concerns whoever tells it
     * @throws vn.motcua.procedure.FormRejected naming every wrong field
     */
    @Transactional
    public PaymentAnswer receive(String number, PaymentReport report) {
        Money money = report.checked(clock.instant());
        Dossier dossier = dossiers.hold(number).orElseThrow(() -> new DossierUnknown(number));
        allow(number);
        boolean before = ledger.payment(money.system(), money.reference()).isPresent();
        Payment payment = take(
                dossier, money, Occasion.now(clock.instant(), acting.userId().orElse(Occasion.SYSTEM)));
        if (!before && payment.settles() && payment.dueAfter() == 0) {
            procedures.tell(number, RECEIVED);
        }
        return PaymentAnswer.of(payment);
    }

    /** The same money told again is answered as the first time. */
    @Transactional(propagation = Propagation.MANDATORY)
    Payment take(Dossier dossier, Money money, Occasion now) {
        Payment known = ledger.payment(money.system(), money.reference()).orElse(null);
        if (known == null) {
            return clearing.clear(dossier, money, now);
        } else if (known.is(dossier.number(), money)) {
            return known;
        }
        throw new DossierRefusal(Wording.say("payment.reference-taken", money.reference(), money.system()));
    }

    private void allow(String number) {
        if (!acting.isPaymentSystem()) {
            reception.allow(number);
        }
    }
}
