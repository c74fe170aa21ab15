package vn.motcua.paper.digitisation;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** That the program is about to end. Workers ask; they are not interrupted, which would close the database's files under it. */
final class Ending {

    private final CountDownLatch begun = new CountDownLatch(1);

    void begin() {
        begun.countDown();
    }

    boolean get() {
        return begun.getCount() == 0;
    }

    /** Waits for it, at most that long. */
    boolean within(Duration time) {
        try {
            return begun.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            begin();
            return true;
        }
    }
}
