package vn.motcua.post;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Occasion;

/** What came of an errand, written down: each answer in a transaction of its own, while nobody waits for the carrier. */
@Service
class Answers {

    /** The carrier has nothing more to tell: an office takes it in. */
    private static final Set<ConsignmentState> ARRIVED =
            Set.of(ConsignmentState.DELIVERED, ConsignmentState.RETURNED, ConsignmentState.CANCELLED);

    private final Errands errands;
    private final Consignments consignments;
    private final Tracking tracking;
    private final PostSettings settings;
    private final Clock clock;

    Answers(Errands errands, Consignments consignments, Tracking tracking, PostSettings settings, Clock clock) {
        this.errands = errands;
        this.consignments = consignments;
        this.tracking = tracking;
        this.settings = settings;
        this.clock = clock;
    }

    /** The carrier has the order. What was called off in the meantime is called off there too, at once. */
    @Transactional
    public void ordered(Errands.InHand done, Carrier.Order order) {
        with(done, (consignment, errand) -> {
            if (errand.kind() == Errand.Kind.CANCEL) {
                errand.done(clock.instant());
                return;
            }
            Occasion occasion = tracking.occasion();
            consignment.ordered(occasion);
            label(consignment, order, occasion.happenedAt());
            goOn(consignment, errand);
        });
    }

    /** A number that cannot be right is not taken over: the counter's scanner will tell. */
    private void label(Consignment consignment, Carrier.Order order, Instant at) {
        Optional.ofNullable(order.itemNumber())
                .flatMap(ItemNumber::find)
                .filter(number -> consignment.itemNumber().isEmpty() && consignments.free(number, at))
                .ifPresent(number -> {
                    consignments.number(consignment, number, at);
                    tracking.catchUp(consignment, number);
                });
    }

    /** A carrier tells all it knows each time; what is new is heard, in the order in which it happened. */
    @Transactional
    public void tracked(Errands.InHand done, List<CarrierEvent> told) {
        with(done, (consignment, errand) -> {
            List<PostalEvent> known = consignment.events();
            told.stream()
                    .filter(event -> known.stream().noneMatch(each -> each.tells(event)))
                    .distinct()
                    .sorted(Comparator.comparing(CarrierEvent::happenedAt))
                    .forEach(event -> tracking.hear(consignment, event));
            goOn(consignment, errand);
        });
    }

    @Transactional
    public void calledOff(Errands.InHand done) {
        with(done, (consignment, errand) -> errands.remove(errand));
    }

    @Transactional
    public void failed(Errands.InHand tried, CarrierDown down) {
        with(tried, (consignment, errand) -> {
            if (down.asked()) {
                errand.failed(String.valueOf(down.getMessage()), clock.instant());
            } else {
                Instant now = clock.instant();
                errand.held(String.valueOf(down.getMessage()), now, now.plus(CarrierLine.PAUSE));
            }
        });
    }

    private void goOn(Consignment consignment, Errand errand) {
        if (consignment.journey().settled()
                || ARRIVED.contains(consignment.journey().state())) {
            errands.remove(errand);
        } else if (errand.kind() != Errand.Kind.CANCEL) {
            errand.track(clock.instant().plus(settings.trackEvery()));
        }
    }

    private void with(Errands.InHand inHand, BiConsumer<Consignment, Errand> work) {
        tracking.hold(inHand.label().orderCode()).ifPresent(consignment -> errands.hold(inHand.consignmentId())
                .ifPresent(errand -> work.accept(consignment, errand)));
    }
}
