package vn.motcua.incident;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person must see to. No personal data of citizens.
 *
 * @param id unique in its kind; what goes wrong again has the same id and a later {@code since}
 * @param dossierNumber null when it concerns none, or none that is known
 * @param step in which it happened, Vietnamese; null when it happened in none
 * @param what has happened, in plain Vietnamese
 * @param remedy what to do, likewise
 * @param cause for the technician, as the machine said it; null when there is no more to say
 * @param ways what the source offers to do
 */
public record OpenIncident(
        String id,
        @Nullable String dossierNumber,
        @Nullable String step,
        Instant since,
        String what,
        String remedy,
        @Nullable String cause,
        Set<Way> ways) {

    /** What can be done about it by the program. */
    public enum Way {
        /** The same once more. */
        RETRY,
        /** A person has mended it outside the program and says so. */
        SETTLE
    }
}
