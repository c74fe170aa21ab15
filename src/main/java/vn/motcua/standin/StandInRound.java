package vn.motcua.standin;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Begins and ends stand-ins when their time has come; on several nodes the row's lock lets one do it. */
@Component
class StandInRound {

    /** Who has ended it, where nobody did but the hour. */
    static final String CLOCK = "hệ thống";

    private static final Logger LOG = LoggerFactory.getLogger(StandInRound.class);

    private final StandInRows rows;
    private final StandIns standIns;
    private final Clock clock;

    StandInRound(StandInRows rows, StandIns standIns, Clock clock) {
        this.rows = rows;
        this.standIns = standIns;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${motcua.stand-in.pause:PT20S}",
            initialDelayString = "${motcua.stand-in.pause:PT20S}")
    void turn() {
        for (String id : rows.due(clock.instant())) {
            try {
                standIns.turn(id, CLOCK);
            } catch (RuntimeException failure) {
                LOG.error("Stand-in {} could not begin or end; it is tried again", id, failure);
            }
        }
    }
}
