package vn.motcua.post;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who sends and who receives, as the label says it.
 *
 * @param senderUnit code of the unit that hands the consignment to the postman
 * @param receiverUnit code; null when it goes to the citizen
 */
@Embeddable
public record Parties(
        String senderUnit,
        String senderName,
        String senderAddress,
        @Nullable String receiverUnit,
        String receiverName,
        String receiverAddress,
        @Nullable String receiverPhone) {}
