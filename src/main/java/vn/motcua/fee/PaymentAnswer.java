package vn.motcua.fee;

import java.util.Locale;

/**
 * What became of money that was told.
 *
 * @param state settled, short, surplus, duplicate or unmatched
 * @param outcome the same in Vietnamese
 * @param due all that the dossier still owes, in đồng
 * @param toRefund in đồng
 */
public record PaymentAnswer(String reference, long amount, String state, String outcome, long due, long toRefund) {

    static PaymentAnswer of(Payment payment) {
        return new PaymentAnswer(
                payment.reference(),
                payment.amount(),
                payment.state().name().toLowerCase(Locale.ROOT),
                payment.note(),
                payment.dueAfter(),
                payment.toRefund());
    }
}
