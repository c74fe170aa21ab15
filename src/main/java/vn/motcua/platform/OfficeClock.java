package vn.motcua.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import vn.motcua.MotCua;

/**
 * The one clock of the product, in the office's zone. It runs with the machine; scenarios and rehearsals stop and turn it, and
 * the engine's clock turns with it. To read the time anywhere else is a mistake (a test looks for it).
 */
public final class OfficeClock extends Clock {

    private final Clock machine = Clock.system(ZoneId.of(MotCua.ZONE));
    private volatile @Nullable Instant stoppedAt;

    @Override
    public Instant instant() {
        Instant stopped = stoppedAt;
        return stopped == null ? machine.instant() : stopped;
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalArgumentException("The office clock has one zone: " + MotCua.ZONE);
    }

    /** Stops the clock at a moment, for the engine too. */
    public void turnTo(Instant moment) {
        stoppedAt = moment;
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** Moves the stopped clock forward. */
    public void pass(Duration time) {
        turnTo(instant().plus(time));
    }

    /** Lets the clock run with the machine again. */
    public void run() {
        stoppedAt = null;
        ClockUtil.reset();
    }
}
