package vn.motcua.signature;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets little heavy work run at once on a node; strangers do not keep officers waiting. */
@Component
class FewAtOnce {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore officers;
    private final Semaphore others;

    FewAtOnce(SignatureSettings settings) {
        officers = new Semaphore(Math.max(1, settings.atOnce()), true);
        others = new Semaphore(Math.max(1, settings.atOnce() / 2), true);
    }

    /** Nothing was done; it can be tried again a little later. */
    static final class Busy extends RuntimeException {}

    /** @throws Busy when there has been no room for a while */
    <T> T run(boolean officer, Supplier<T> work) {
        Semaphore room = officer ? officers : others;
        try {
            if (!room.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
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
