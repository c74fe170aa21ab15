package vn.motcua.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.supervision.Figures.By;
import vn.motcua.supervision.Figures.Line;

/** The sums that figures are made of, by unit, procedure or month. */
@Repository
class FigureSums {

    private static final String PAUSED_THEN =
            """
            d.dossier_number in (
              select dossier_number from deadline_suspension where from_at <= :at and to_at > :at
              union all select dossier_number from deadline_suspension where from_at <= :at and to_at is null)
            """;
    private static final String PAUSED_NOW = "d.standing in ('CITIZEN', 'OTHERS')";

    private final JdbcClient database;

    FigureSums(JdbcClient database) {
        this.database = database;
    }

    private static String key(By by) {
        return switch (by) {
            case UNIT -> "unit_code";
            case FIELD, PROCEDURE -> "procedure_slug";
            case MONTH -> "extract(year from on_day) * 100 + extract(month from on_day)";
        };
    }

    /** What came and went from one day to another. */
    Map<String, Line> flows(By by, Period period) {
        Map<String, Line> lines = new TreeMap<>();
        database.sql(
                        "select cast(%s as varchar(64)) as name, sum(received), sum(online), sum(digitised), sum(paid), sum(paid_online),"
                                        .formatted(key(by))
                                + " sum(early), sum(on_time), sum(late), sum(stopped) from figure_day"
                                + " where on_day between :from and :to group by " + key(by))
                .param("from", period.from())
                .param("to", period.to())
                .query(row -> {
                    lines.put(row.getString(1), flow(row));
                });
        return lines;
    }

    private static Line flow(ResultSet row) throws SQLException {
        return new Line(
                row.getString(1),
                row.getString(1),
                0,
                row.getLong(2),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                0,
                0,
                0,
                0,
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6));
    }

    /** What was open when a day began: all that was received before, less all that was solved. */
    Map<String, Long> openBefore(By by, LocalDate day) {
        Map<String, Long> open = new TreeMap<>();
        String key = by == By.MONTH ? "'all'" : key(by);
        database.sql("select " + key
                        + ", sum(received) - sum(early + on_time + late) from figure_day where on_day < :day"
                        + (by == By.MONTH ? "" : " group by " + key))
                .param("day", day)
                .query(row -> {
                    open.put(row.getString(1), row.getLong(2));
                });
        return open;
    }

    /** How what was accepted and not closed stood at a moment. */
    Map<String, Line> stock(By by, Instant at, boolean now) {
        Map<String, Line> lines = new TreeMap<>();
        String key = by == By.MONTH ? "procedure_slug" : key(by);
        String rows = part(key, now ? PAUSED_NOW : PAUSED_THEN, "d.is_open")
                + (now ? "" : " union all " + part(key, PAUSED_THEN, "not d.is_open and d.closed_at >= :at"));
        database.sql("select name, sum(case when paused then 1 else 0 end), sum(case when not paused and due_at < :at"
                        + " then 1 else 0 end), count(*) from (" + rows + ") stock group by name")
                .param("at", WatchedRows.at(at))
                .query(row -> {
                    lines.put(
                            row.getString(1), stood(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)));
                });
        return lines;
    }

    private static String part(String key, String paused, String condition) {
        return "select d.%s as name, d.due_at, %s as paused from supervised_dossier d where %s and d.accepted_at < :at"
                .formatted(key, paused, condition);
    }

    private static Line stood(String key, long pausing, long overdue, long all) {
        return new Line(key, key, 0, 0, 0, 0, 0, 0, all, pausing, all - pausing - overdue, overdue, 0, 0, 0, 0);
    }
}
