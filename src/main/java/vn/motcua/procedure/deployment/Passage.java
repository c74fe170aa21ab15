package vn.motcua.procedure.deployment;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * On whose behalf this thread passes the door.
 *
 * @param by a person's account, or the place of the folders
 * @param coming what the folders hold besides
 */
record Passage(Source source, String by, Map<String, Candidate> coming) {

    /** Where a deployment comes from. */
    enum Source {
        FOLDER,
        REST
    }

    private static final ThreadLocal<Passage> CURRENT = new ThreadLocal<>();

    static Optional<Passage> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    <T> T through(Supplier<T> work) {
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            CURRENT.remove();
        }
    }
}
