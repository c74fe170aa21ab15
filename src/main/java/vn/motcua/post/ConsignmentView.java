package vn.motcua.post;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/**
 * A consignment as the offices that send and receive it read it. Moments carry the offset +07:00.
 *
 * @param late not there though it should be
 * @param workingDays of transit, from the day the post takes it
 * @param handOver the record of giving it to the postman; null while it waits for him
 * @param receipt who took it in the end, in what condition
 * @param open whether anything is still expected of it
 * @param errand what the carrier is asked next; null when it is asked nothing
 */
public record ConsignmentView(
        Label label,
        int workingDays,
        String legalBasis,
        boolean late,
        boolean open,
        @Nullable HandOver handOver,
        @Nullable OffsetDateTime firstInvitationAt,
        @Nullable Receipt receipt,
        @Nullable ErrandView errand,
        List<EventView> events) {

    /** @param failure why it has not gone well so far, in Vietnamese; null when nothing went wrong */
    public record ErrandView(String kind, String text, int attempts, @Nullable String failure, OffsetDateTime nextAt) {

        static ErrandView of(Errand errand) {
            return new ErrandView(
                    errand.kind().name(),
                    Wording.say("post.errand." + errand.kind()),
                    errand.attempts(),
                    errand.failure(),
                    Label.local(errand.dueAt()));
        }
    }

    /** Biên bản giao nhận: who gave what to the post, counted. @param by account of the officer, or the carrier that told it */
    public record HandOver(OffsetDateTime at, @Nullable String by, int originals, int copies) {}

    /** @param conditionText null when only the carrier has spoken */
    public record Receipt(
            OffsetDateTime at,
            @Nullable String receivedBy,
            @Nullable String idShown,
            @Nullable String condition,
            @Nullable String conditionText) {}

    /**
     * @param carrier {@code office} for what an office did, {@code manual} for what an officer learned
     * @param code as it came
     * @param moved false for what came twice, too late, or without a known meaning
     */
    public record EventView(
            OffsetDateTime happenedAt,
            OffsetDateTime recordedAt,
            String actor,
            String carrier,
            String code,
            String meaning,
            String text,
            boolean moved,
            @Nullable String detail) {}

    static ConsignmentView of(Consignment consignment, @Nullable Errand errand, Instant now) {
        Journey journey = consignment.journey();
        List<PostalEvent> events = consignment.events();
        return new ConsignmentView(
                Label.of(consignment),
                consignment.transit().workingDays(),
                consignment.transit().legalBasis(),
                consignment.late(now),
                !journey.settled(),
                handOver(consignment, events),
                Label.localOrNull(journey.invitedAt()),
                consignment.proof().map(ConsignmentView::receipt).orElse(null),
                errand == null ? null : ErrandView.of(errand),
                events.stream().map(ConsignmentView::event).toList());
    }

    private static @Nullable HandOver handOver(Consignment consignment, List<PostalEvent> events) {
        Instant at = consignment.journey().handedOverAt();
        if (at == null) {
            return null;
        }
        String by = events.stream()
                .filter(event -> event.meaning().equals(ConsignmentState.HANDED_TO_POST.name()))
                .map(event -> event.carrier().equals(PostalEvent.OFFICE) ? event.actor() : event.carrier())
                .findFirst()
                .orElse(null);
        Label label = Label.of(consignment);
        return new HandOver(Label.local(at), by, label.originals(), label.copies());
    }

    private static Receipt receipt(Proof proof) {
        String condition = proof.condition();
        return new Receipt(
                Label.local(proof.at()),
                proof.receivedBy(),
                proof.idShown(),
                condition,
                condition == null ? null : Wording.say("block.receiveFromPost.condition." + condition));
    }

    private static EventView event(PostalEvent event) {
        String text = event.carrier().equals(PostalEvent.OFFICE)
                ? ConsignmentState.valueOf(event.meaning()).label()
                : Meaning.valueOf(event.meaning()).label();
        return new EventView(
                Label.local(event.happenedAt()),
                Label.local(event.recordedAt()),
                event.actor(),
                event.carrier(),
                event.code(),
                event.meaning(),
                text,
                event.moved(),
                event.detail());
    }
}
