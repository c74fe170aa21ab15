package vn.motcua.fee;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is due for a dossier and what came, as those who serve it read it. Amounts in đồng, moments with the offset +07:00.
 *
 * @param due all that is still to be paid
 * @param toRefund all that came and settles nothing
 */
public record AccountView(
        String dossier,
        long due,
        long toRefund,
        List<ObligationView> obligations,
        List<PaymentView> payments,
        List<ReceiptView> receipts) {

    /**
     * @param kind fee, tax or other
     * @param state due, paid or cancelled
     */
    public record ObligationView(
            String kind,
            String code,
            String title,
            long amount,
            long due,
            String legalGround,
            OffsetDateTime requestedAt,
            @Nullable LocalDate payBy,
            String state,
            @Nullable String receiptNumber) {}

    /** @param state settled, short, surplus, duplicate or unmatched */
    public record PaymentView(
            long amount,
            String reference,
            String method,
            String system,
            OffsetDateTime paidAt,
            OffsetDateTime recordedAt,
            String recordedBy,
            String state,
            String outcome,
            long toRefund) {}

    /**
     * What a receipt is printed from.
     *
     * @param unit who took the money
     * @param officer account that recorded it
     * @param note that it is data and no official receipt
     */
    public record ReceiptView(
            String number,
            String title,
            String unit,
            OffsetDateTime issuedAt,
            String payer,
            long amount,
            String amountInWords,
            String content,
            String method,
            String reference,
            String officer,
            String note) {}
}
