package vn.motcua.post;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/**
 * An order as the carrier reads it. The names of the fields are those seen in public client code of the Vietnamese post; its
 * present terms are not known, so this is an assumption that stands in one place.
 *
 * @param saleOrderCode our order code: a second order under it is the same order
 * @param orderNumber number of the dossier
 * @param senderDesc the papers, counted
 * @param codAmount what the postman collects, in đồng
 */
record OrderMessage(
        String customerCode,
        String saleOrderCode,
        String orderNumber,
        String senderName,
        String senderAddress,
        String senderDesc,
        String receiverName,
        String receiverAddress,
        @Nullable String receiverTel,
        String description,
        @Nullable String govAgencyCode,
        int codAmount) {

    static OrderMessage of(Label label, String customerCode) {
        return new OrderMessage(
                customerCode,
                label.orderCode(),
                label.dossierNumber(),
                label.sender().name(),
                label.sender().address(),
                label.papers().stream().map(OrderMessage::line).collect(Collectors.joining("; ")),
                label.receiver().name(),
                label.receiver().address(),
                label.receiver().phone(),
                label.purposeText(),
                label.sender().unit(),
                0);
    }

    private static String line(PostedPaper paper) {
        return Wording.say("post.paper-line", paper.name(), paper.originals(), paper.copies());
    }
}
