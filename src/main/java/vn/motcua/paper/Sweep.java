package vn.motcua.paper;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.MotCua;

/**
 * Looks after the store every night: reads every file again, so that one that is damaged or missing becomes an incident that people
 * see, and clears away what nothing refers to. One node does it for all.
 */
@Component
class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    /** Longer than one batch takes; held anew for each. */
    static final Duration HOLD = Duration.ofMinutes(30);

    private final Rounds rounds;
    private final SecondReading reading;
    private final Housekeeping housekeeping;

    Sweep(Rounds rounds, SecondReading reading, Housekeeping housekeeping) {
        this.rounds = rounds;
        this.reading = reading;
        this.housekeeping = housekeeping;
    }

    @Scheduled(cron = "${motcua.papers.sweep:0 30 1 * * *}", zone = MotCua.ZONE)
    void nightly() throws IOException {
        run();
    }

    /** @return empty when a sweep is running already */
    Optional<SweepReport> run() throws IOException {
        if (!rounds.take(Rounds.SWEEP, HOLD)) {
            return Optional.empty();
        }
        SweepReport report = new SweepReport(0, 0, 0, 0);
        try {
            report = reading.all(() -> rounds.hold(Rounds.SWEEP, HOLD));
            report = report.plus(new SweepReport(0, 0, 0, housekeeping.all()));
        } finally {
            rounds.done(Rounds.SWEEP, report);
        }
        LOG.info("Sweep of the file store: {}", report);
        return Optional.of(report);
    }
}
