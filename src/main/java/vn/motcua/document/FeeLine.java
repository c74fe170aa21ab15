package vn.motcua.document;

import java.util.Optional;
import vn.motcua.dossier.Dossier;

/**
 * The fee as the receipt tells it.
 *
 * @param amount in đồng; 0 for exempt
 * @param basis of the amount, in Vietnamese; it says so where the amount is an assumption
 * @param reference of the payment, empty while it is not paid
 */
public record FeeLine(String title, long amount, String basis, String reference, boolean paid) {

    /** Under which the step that assesses a fee keeps its words: without them nothing was assessed, and the log is not read. */
    private static final String ASSESSED = "assessedFee";

    static Optional<FeeLine> of(Dossier dossier) {
        if (dossier.answers().values().stream().noneMatch(step -> step.containsKey(ASSESSED))) {
            return Optional.empty();
        }
        return dossier.events(Dossier.FeeAssessed.class)
                .reduce((earlier, later) -> later)
                .map(fee -> of(fee, dossier));
    }

    private static FeeLine of(Dossier.FeeAssessed fee, Dossier dossier) {
        Optional<String> payment = dossier.events(Dossier.PaymentReceived.class)
                .filter(received -> received.code().equals(fee.code()))
                .map(Dossier.PaymentReceived::reference)
                .findFirst();
        return new FeeLine(fee.title(), fee.amount(), fee.legalBasis(), payment.orElse(""), payment.isPresent());
    }
}
