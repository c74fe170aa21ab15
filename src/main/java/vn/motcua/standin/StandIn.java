package vn.motcua.standin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One absence and who fills it. {@code endedBy} and {@code endedAt} are null until it is over or called off. */
record StandIn(
        String id,
        String unit,
        String absent,
        String substitute,
        Instant from,
        Instant to,
        String reason,
        State state,
        String madeBy,
        Instant madeAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    enum State {
        PLANNED,
        ACTIVE,
        OVER,
        CALLED_OFF;

        boolean open() {
            return this == PLANNED || this == ACTIVE;
        }
    }
}
