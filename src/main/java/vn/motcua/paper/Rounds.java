package vn.motcua.paper;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Work that one of several nodes does for all. Who takes a round in hand holds it for a time; a node that dies with it leaves it to
 * the others when that time is over.
 */
@Repository
class Rounds {

    static final String SWEEP = "sweep", SCAN = "scan";

    private final JdbcClient database;
    private final Clock clock;

    Rounds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return false when another node has it in hand */
    boolean take(String round, Duration hold) {
        Instant now = clock.instant();
        return database.sql("update paper_round set held_until = :until, started_at = :now"
                                + " where name = :round and held_until <= :now")
                        .param("until", utc(now.plus(hold)))
                        .param("now", utc(now))
                        .param("round", round)
                        .update()
                == 1;
    }

    /** Goes on holding it: the work takes longer. */
    void hold(String round, Duration hold) {
        database.sql("update paper_round set held_until = :until where name = :round")
                .param("until", utc(clock.instant().plus(hold)))
                .param("round", round)
                .update();
    }

    void done(String round, SweepReport report) {
        database.sql(
                        """
                        update paper_round set held_until = :free, ended_at = :now, read_files = :files,
                          read_bytes = :bytes, found_bad = :bad, cleared = :cleared
                        where name = :round
                        """)
                .param("free", utc(Instant.EPOCH))
                .param("now", utc(clock.instant()))
                .param("files", report.files())
                .param("bytes", report.bytes())
                .param("bad", report.bad())
                .param("cleared", report.cleared())
                .param("round", round)
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
