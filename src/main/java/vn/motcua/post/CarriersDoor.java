package vn.motcua.post;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a carrier speaks of its own accord: each message is heard once, with what follows from it or not at all. */
@Service
class CarriersDoor {

    private final MessagesHeard heard;
    private final Tracking tracking;
    private final Clock clock;

    CarriersDoor(MessagesHeard heard, Tracking tracking, Clock clock) {
        this.heard = heard;
        this.tracking = tracking;
        this.clock = clock;
    }

    /** @param messageId by which the carrier knows the message, also when it sends it again */
    @Transactional
    public void hear(String messageId, CarrierEvent event) {
        if (heard.first(event.carrier(), messageId, clock.instant())) {
            tracking.hear(event);
        }
    }
}
