package vn.motcua.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the read model. */
@Repository
class WatchedRows {

    private static final List<String> COLUMNS = List.of(
            "procedure_slug",
            "unit_code",
            "receiving_unit",
            "channel",
            "standing",
            "is_open",
            "accepted_at",
            "accepted_on",
            "started_at",
            "due_at",
            "due_on",
            "warn_at",
            "minutes_left",
            "closed_at",
            "closed_on",
            "outcome",
            "stopped",
            "digitised",
            "paid",
            "paid_online",
            "events_done",
            "dossier_number");

    private static final String UPDATE = "update supervised_dossier set "
            + COLUMNS.subList(0, COLUMNS.size() - 1).stream()
                    .map(column -> column + " = ?")
                    .collect(Collectors.joining(", "))
            + ", refreshed_at = current_timestamp where dossier_number = ?";
    private static final String INSERT =
            "insert into supervised_dossier (%s, refreshed_at) values (%s, current_timestamp)"
                    .formatted(
                            String.join(", ", COLUMNS),
                            COLUMNS.stream().map(column -> "?").collect(Collectors.joining(", ")));

    private final JdbcClient client;
    private final JdbcTemplate database;

    WatchedRows(JdbcClient client, JdbcTemplate database) {
        this.client = client;
        this.database = database;
    }

    Map<String, Watched> of(Collection<String> numbers) {
        return client
                .sql("select * from supervised_dossier where dossier_number in (:numbers)")
                .param("numbers", numbers)
                .query(WatchedRows::watched)
                .list()
                .stream()
                .collect(Collectors.toMap(Watched::number, Function.identity()));
    }

    void write(Collection<Watched> rows, Collection<String> known) {
        List<Object[]> changed = new ArrayList<>();
        List<Object[]> fresh = new ArrayList<>();
        rows.forEach(row -> (known.contains(row.number()) ? changed : fresh).add(values(row)));
        database.batchUpdate(UPDATE, changed);
        database.batchUpdate(INSERT, fresh);
    }

    /** Open ones that were not looked at for the longest time: a timer may move a task and tell the log nothing. */
    List<String> oldest(int most) {
        return client.sql("select dossier_number from supervised_dossier where is_open"
                        + " and refreshed_at < current_timestamp - interval '10' minute order by refreshed_at limit ?")
                .params(most)
                .query(String.class)
                .list();
    }

    void lookedAt(String number) {
        client.sql("update supervised_dossier set refreshed_at = current_timestamp where dossier_number = ?")
                .params(number)
                .update();
    }

    /** Has all open ones looked at again. */
    void mistrust() {
        client.sql("update supervised_dossier set refreshed_at = timestamp with time zone '2000-01-01 00:00:00+00:00'"
                        + " where is_open")
                .update();
    }

    private static @Nullable Object[] values(Watched row) {
        Outcome outcome = row.outcome();
        return new @Nullable Object[] {
            row.procedure(),
            row.unit(),
            row.receivingUnit(),
            row.channel(),
            row.standing().name(),
            row.standing().open(),
            at(row.acceptedAt()),
            row.acceptedOn(),
            at(row.startedAt()),
            at(row.dueAt()),
            row.dueOn(),
            at(row.warnAt()),
            row.minutesLeft(),
            at(row.closedAt()),
            row.closedOn(),
            outcome == null ? null : outcome.name(),
            row.stopped(),
            row.digitised(),
            row.paid(),
            row.paidOnline(),
            row.eventsDone(),
            row.number()
        };
    }

    static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Watched watched(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Watched(
                row.getString("dossier_number"),
                row.getString("procedure_slug"),
                row.getString("unit_code"),
                row.getString("receiving_unit"),
                row.getString("channel"),
                Standing.valueOf(row.getString("standing")),
                moment(row, "accepted_at"),
                moment(row, "started_at"),
                moment(row, "due_at"),
                moment(row, "warn_at"),
                row.getObject("minutes_left", Integer.class),
                moment(row, "closed_at"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getBoolean("stopped"),
                row.getBoolean("digitised"),
                row.getBoolean("paid"),
                row.getBoolean("paid_online"),
                row.getInt("events_done"));
    }
}
