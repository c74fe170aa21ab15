package vn.motcua.procedure;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moment from which "working days from now" are counted. Nearly always that is now; where a step that began earlier is given
 * a timer afterwards, it is the moment the step began.
 */
public final class CountedFrom {

    private static final ThreadLocal<@Nullable Instant> MOMENT = new ThreadLocal<>();

    private CountedFrom() {}

    /** Does this work as if expressions were evaluated at that moment. */
    public static void moment(Instant moment, Runnable work) {
        MOMENT.set(moment);
        try {
            work.run();
        } finally {
            MOMENT.remove();
        }
    }

    static Instant orNow(Clock clock) {
        Instant moment = MOMENT.get();
        return moment == null ? clock.instant() : moment;
    }
}
