package vn.motcua.signature;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lets little heavy work run at once on a node; strangers do not keep officers waiting. */
@Component
class FewAtOnce {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore officers;
    private final Semaphore others;
    private final Duration patience;

    @Autowired
    FewAtOnce(SignatureSettings settings) {
        this(settings.atOnce(), PATIENCE);
    }

    FewAtOnce(int atOnce, Duration patience) {
        this.officers = new Semaphore(Math.max(1, atOnce), true);
        this.others = new Semaphore(Math.max(1, atOnce / 2), true);
        this.patience = patience;
    }

    /** Nothing was done; it can be tried again a little later. */
    static final class Busy extends RuntimeException {}

    /** @throws Busy when there has been no room for a while */
    <T> T run(boolean officer, Supplier<T> work) {
        Semaphore room = officer ? officers : others;
        try {
            if (!room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
