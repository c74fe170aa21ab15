package vn.motcua.post;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.WorkingCalendar;

/**
 * What stands on the cover, and what the postman is given with it. Moments carry the offset +07:00.
 *
 * @param itemNumber null until the carrier or the scanner has told it
 * @param originals of all papers together, as {@code copies}
 * @param arrivalDue reckoned as if the postman came today while he has not
 */
public record Label(
        String id,
        String orderCode,
        @Nullable String itemNumber,
        String dossierNumber,
        String purpose,
        String purposeText,
        String carrier,
        Side sender,
        Side receiver,
        List<PostedPaper> papers,
        int originals,
        int copies,
        String state,
        String stateText,
        OffsetDateTime preparedAt,
        @Nullable OffsetDateTime handedOverAt,
        OffsetDateTime arrivalDue) {

    /** What an officer can name it by: the number on the label or, while it has none, our order code. */
    public String name() {
        return itemNumber == null ? orderCode : itemNumber;
    }

    /** @param unit code; null for the citizen */
    public record Side(@Nullable String unit, String name, String address, @Nullable String phone) {}

    public static Label of(Consignment consignment) {
        Parties parties = consignment.parties();
        Journey journey = consignment.journey();
        List<PostedPaper> papers = consignment.papers();
        return new Label(
                consignment.id(),
                consignment.orderCode(),
                consignment.itemNumber().map(ItemNumber::text).orElse(null),
                consignment.dossierNumber(),
                consignment.purpose().code(),
                consignment.purpose().label(),
                consignment.carrier(),
                new Side(parties.senderUnit(), parties.senderName(), parties.senderAddress(), null),
                new Side(
                        parties.receiverUnit(),
                        parties.receiverName(),
                        parties.receiverAddress(),
                        parties.receiverPhone()),
                papers,
                papers.stream().mapToInt(PostedPaper::originals).sum(),
                papers.stream().mapToInt(PostedPaper::copies).sum(),
                journey.state().name(),
                journey.state().label(),
                local(journey.preparedAt()),
                localOrNull(journey.handedOverAt()),
                local(journey.arrivalDue()));
    }

    static OffsetDateTime local(Instant moment) {
        return moment.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime localOrNull(@Nullable Instant moment) {
        return moment == null ? null : local(moment);
    }
}
