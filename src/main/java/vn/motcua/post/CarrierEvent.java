package vn.motcua.post;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier tells of an item, before we have made anything of it.
 *
 * @param carrier name of the carrier, or {@code manual} for what an officer learned by telephone
 * @param about the number on the label, or our order code
 * @param code the carrier's own code, as it came
 * @param happenedAt when it happened, as the carrier says
 * @param receivedBy who took the item; with a delivery only
 * @param idShown the paper the receiver showed; with a delivery only
 */
public record CarrierEvent(
        String carrier,
        String about,
        String code,
        Instant happenedAt,
        @Nullable String detail,
        @Nullable String receivedBy,
        @Nullable String idShown) {

    /** The carrier's name for what a person told us. */
    public static final String MANUAL = "manual";

    public static CarrierEvent of(String carrier, String about, String code, Instant happenedAt) {
        return new CarrierEvent(carrier, about, code, happenedAt, null, null, null);
    }
}
