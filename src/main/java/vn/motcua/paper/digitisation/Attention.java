package vn.motcua.paper.digitisation;

import java.io.IOException;
import java.time.Duration;

/** Keeps hold of a paper of many pages while they are read. */
final class Attention {

    /** Of the lease. */
    private static final int PART = 4;

    private final Queue queue;
    private final Job job;
    private final Ending ending;
    private final long nanos;
    private long held = System.nanoTime();

    Attention(Queue queue, Job job, Ending ending, Duration lease) {
        this.queue = queue;
        this.job = job;
        this.ending = ending;
        this.nanos = lease.toNanos() / PART;
    }

    /**
     * Another page has been read.
     *
     * @throws Overtaken if the paper is no longer the worker's
     * @throws CutShort if the worker is to stop
     */
    void held() throws IOException {
        if (ending.get()) {
            throw new CutShort();
        }
        if (System.nanoTime() - held > nanos) {
            queue.hold(job);
            held = System.nanoTime();
        }
    }
}
