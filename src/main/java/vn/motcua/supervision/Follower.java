package vn.motcua.supervision;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the read model some seconds behind the log, apart from every dossier's own transactions. */
@Component
class Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final Turn turn;

    Follower(Turn turn) {
        this.turn = turn;
    }

    @Scheduled(fixedDelayString = "${motcua.supervision.pause:PT5S}")
    void follow() {
        boolean more = true;
        while (more) {
            more = taken();
        }
    }

    /** Of many that are concluded together one that cannot be must not keep the others from the board. */
    private boolean taken() {
        try {
            return turn.taken();
        } catch (RuntimeException failure) {
            LOG.warn("What the log has brought is concluded one dossier at a time", failure);
            return turn.takenOneByOne();
        }
    }
}
