package vn.motcua.post;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Runs the errands to the carrier. No transaction is open while the carrier is asked, and before anything is ordered the
 * carrier is asked whether it has that order: a time-out, a node that dies or an answer that is lost makes no second one.
 */
@Component
@ConditionalOnProperty(name = "motcua.post.carrier", havingValue = "http")
class Messenger {

    private static final Logger LOG = LoggerFactory.getLogger(Messenger.class);
    private static final int IN_A_ROW = 20;

    private final Errands errands;
    private final Answers answers;
    private final Carrier carrier;
    private final Clock clock;

    Messenger(Errands errands, Answers answers, Carrier carrier, Clock clock) {
        this.errands = errands;
        this.answers = answers;
        this.carrier = carrier;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${motcua.post.pause:PT5S}")
    void run() {
        for (int taken = 0; taken < IN_A_ROW; taken++) {
            Optional<Errands.InHand> errand = errands.take(clock.instant());
            if (errand.isEmpty()) {
                return;
            }
            run(errand.get());
        }
    }

    private void run(Errands.InHand errand) {
        try {
            ask(errand);
        } catch (CarrierDown down) {
            LOG.warn("Consignment {}: {}", errand.consignmentId(), down.getMessage());
            answers.failed(errand, down);
        } catch (RuntimeException ours) {
            LOG.error(
                    "Consignment {}: the carrier's answer could not be kept; it is asked again",
                    errand.consignmentId(),
                    ours);
        }
    }

    private void ask(Errands.InHand errand) {
        String code = errand.label().orderCode();
        switch (errand.kind()) {
            case ORDER -> answers.ordered(errand, carrier.find(code).orElseGet(() -> carrier.order(errand.label())));
            case TRACK -> answers.tracked(errand, carrier.track(code));
            case CANCEL -> {
                carrier.find(code).ifPresent(order -> carrier.cancel(code));
                answers.calledOff(errand);
            }
        }
    }
}
