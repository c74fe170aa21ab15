package vn.motcua.supervision;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierLogs;
import vn.motcua.dossier.DossierLogs.Grown;

/**
 * How far the log has been followed. Places are given out before their transactions end, so one that is passed over is remembered
 * and looked for again until no transaction can be that old: nothing is read twice, nothing is missed.
 */
@Repository
class LogCursor {

    static final int LINES = 1500;

    /** More places than this in one go are missing only where a sequence has leapt. */
    private static final int GAPS = 1000;

    /** Passes, some seconds each: a quarter of an hour and more. */
    private static final int PATIENCE = 300;

    private final JdbcClient client;
    private final JdbcTemplate database;
    private final DossierLogs logs;

    LogCursor(JdbcClient client, JdbcTemplate database, DossierLogs logs) {
        this.client = client;
        this.database = database;
        this.logs = logs;
    }

    record Place(long position, long calendarVersion) {}

    /** The dossiers whose logs grew. @param all false while more is left */
    record News(Set<String> dossiers, long position, boolean all) {}

    /** Empty while another node follows. */
    Optional<Place> hold() {
        return client.sql("select log_position as position, calendar_version from supervision_cursor where id = 1"
                        + " for update skip locked")
                .query(Place.class)
                .optional();
    }

    News news(Place from) {
        List<Grown> lines = logs.after(from.position(), LINES);
        Set<String> dossiers = new LinkedHashSet<>(late());
        lines.forEach(line -> dossiers.add(line.dossierNumber()));
        long last =
                lines.isEmpty() ? from.position() : lines.get(lines.size() - 1).position();
        remember(from.position(), lines);
        return new News(dossiers, last, lines.size() < LINES);
    }

    void move(News to, long calendarVersion) {
        client.sql("update supervision_cursor set log_position = ?, calendar_version = ?,"
                        + " caught_up_at = case when ? then current_timestamp else caught_up_at end where id = 1")
                .params(to.position(), calendarVersion, to.all())
                .update();
    }

    /** How old the newest whole picture is. */
    Duration age() {
        return client.sql("select caught_up_at, current_timestamp from supervision_cursor where id = 1")
                .query((row, number) -> Duration.between(
                        row.getObject(1, OffsetDateTime.class), row.getObject(2, OffsetDateTime.class)))
                .single();
    }

    private List<String> late() {
        List<Long> open = client.sql("select log_position from supervision_gap")
                .query(Long.class)
                .list();
        List<Grown> come = logs.at(open);
        client.sql("update supervision_gap set looked = looked + 1").update();
        database.batchUpdate(
                "delete from supervision_gap where log_position = ?",
                come.stream().map(line -> new Object[] {line.position()}).toList());
        client.sql("delete from supervision_gap where looked > ?")
                .params(PATIENCE)
                .update();
        return come.stream().map(Grown::dossierNumber).toList();
    }

    private void remember(long from, List<Grown> lines) {
        List<Object[]> missing = new ArrayList<>();
        long expected = from + 1;
        for (Grown line : lines) {
            long first = Math.max(expected, line.position() - GAPS);
            LongStream.range(first, line.position()).forEach(place -> missing.add(new Object[] {place}));
            expected = line.position() + 1;
        }
        database.batchUpdate("insert into supervision_gap (log_position, looked) values (?, 0)", missing);
    }
}
