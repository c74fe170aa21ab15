package vn.motcua.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done about an incident.
 *
 * @param by account, or the program's own name
 */
record IncidentAct(IncidentKey incident, What what, Instant at, String by, @Nullable String note) {

    enum What {
        /** A person has looked at it. */
        SEEN,
        /** A person had it tried again. */
        RETRIED,
        /** A person has said that it is mended. */
        SETTLED,
        /** Nobody has looked at it in time, and those above were told. */
        ESCALATED
    }
}
