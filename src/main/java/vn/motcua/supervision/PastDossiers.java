package vn.motcua.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.procedure.ProcedureTitles.Title;

/** Dossiers that have their end, the latest first. No personal data. */
@Component
class PastDossiers {

    /** @param outcome null for one that was never accepted */
    record Line(
            String number,
            String unitName,
            String procedureName,
            @Nullable OffsetDateTime acceptedAt,
            @Nullable OffsetDateTime dueAt,
            OffsetDateTime closedAt,
            @Nullable Outcome outcome,
            boolean stopped) {}

    /** @param total counted to {@link WatchedList#MOST} and no further */
    record Page(List<Line> dossiers, int page, int size, int total, boolean more) {}

    private final JdbcClient database;
    private final Names names;

    PastDossiers(JdbcClient database, Names names) {
        this.database = database;
        this.names = names;
    }

    /**
     * Those that ended in the period.
     *
     * @param page from 0
     */
    Page page(Period period, @Nullable String unit, @Nullable String procedure, int page) {
        Map<String, Object> values = new HashMap<>();
        values.put("from", start(period.from()));
        values.put("to", start(period.to().plusDays(1)));
        String where = "not is_open and closed_at >= :from and closed_at < :to";
        if (unit != null) {
            where += " and unit_code = :unit";
            values.put("unit", unit);
        }
        if (procedure != null) {
            where += " and procedure_slug = :procedure";
            values.put("procedure", procedure);
        }
        int counted = database.sql("select count(*) from (select 1 from supervised_dossier where " + where + " limit "
                        + (WatchedList.MOST + 1) + ") counted")
                .params(values)
                .query(Integer.class)
                .single();
        Map<String, Title> titles = names.procedures();
        List<Line> lines = database.sql("select * from supervised_dossier where " + where
                        + " order by closed_at desc, dossier_number limit " + WatchedList.PAGE + " offset "
                        + (long) page * WatchedList.PAGE)
                .params(values)
                .query((row, number) -> line(row, titles))
                .list();
        return new Page(lines, page, WatchedList.PAGE, Math.min(counted, WatchedList.MOST), counted > WatchedList.MOST);
    }

    private Line line(ResultSet row, Map<String, Title> titles) throws SQLException {
        String outcome = row.getString("outcome");
        return new Line(
                row.getString("dossier_number"),
                names.unit(row.getString("unit_code")),
                Names.title(titles, row.getString("procedure_slug")).name(),
                offset(WatchedRows.moment(row, "accepted_at")),
                offset(WatchedRows.moment(row, "due_at")),
                row.getObject("closed_at", OffsetDateTime.class)
                        .atZoneSameInstant(WorkingCalendar.ZONE)
                        .toOffsetDateTime(),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getBoolean("stopped"));
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }

    private static @Nullable OffsetDateTime start(java.time.LocalDate day) {
        return WatchedRows.at(day.atStartOfDay(WorkingCalendar.ZONE).toInstant());
    }
}
