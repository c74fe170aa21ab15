package vn.motcua.bench;

import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.Wording;

/** Waits for the program to follow the log to its end. */
final class Followed {

    private static final long LOOK = 500;

    /** Looks in a row without a step forward. */
    private static final int PATIENCE = 240;

    private final JdbcTemplate database;

    Followed(JdbcTemplate database) {
        this.database = database;
    }

    void toTheEnd() {
        long end = ask("select coalesce(max(log_position), 0) from dossier_event");
        long at = -1;
        for (int still = 0; still < PATIENCE; still++) {
            long now = ask("select log_position from supervision_cursor");
            if (now >= end) {
                return;
            }
            still = now > at ? 0 : still;
            at = now;
            pause();
        }
        throw new CityRefused(Wording.say("bench.desk.not-followed"));
    }

    private long ask(String question) {
        Long answer = database.queryForObject(question, Long.class);
        return answer == null ? 0 : answer;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
