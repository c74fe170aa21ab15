package vn.motcua.paper.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.MotCua;

/** Papers that have been kept long enough. The list is for people: nothing is destroyed by it. */
@Component
class DuePapers {

    private static final ZoneId ZONE = ZoneId.of(MotCua.ZONE);
    private static final String NO_ITEM = "";

    private final JdbcClient database;
    private final Retention retention;

    DuePapers(JdbcClient database, Retention retention) {
        this.database = database;
        this.retention = retention;
    }

    /**
     * The files of one paper of one dossier.
     *
     * @param unit code of the unit that decided
     * @param item code of the paper
     * @param due first day on which they could be destroyed
     */
    record Due(
            String dossier,
            String procedure,
            String procedureName,
            String unit,
            String item,
            int files,
            int pages,
            LocalDate endedOn,
            LocalDate due,
            RetentionClass retention) {}

    /**
     * Those due longest first.
     *
     * @param units codes of the units that decided; null for all
     * @param most of each kind
     */
    List<Due> on(LocalDate day, @Nullable Collection<String> units, int most) {
        List<Due> due = new ArrayList<>();
        for (Retention.Kind kind : retention.kinds()) {
            LocalDate keptFrom = kind.retention().keptFrom(day);
            if (keptFrom != null && (units == null || !units.isEmpty())) {
                due.addAll(of(kind, keptFrom, units, most));
            }
        }
        due.sort(Comparator.comparing(Due::due).thenComparing(Due::dossier).thenComparing(Due::item));
        return due;
    }

    private List<Due> of(Retention.Kind kind, LocalDate keptFrom, @Nullable Collection<String> units, int most) {
        OffsetDateTime before = keptFrom.atStartOfDay(ZONE).toOffsetDateTime();
        return database.sql(
                        """
                        select d.number, d.procedure_name, d.competent_unit, d.ended_at, f.item,
                               count(*) as files, sum(f.pages) as pages
                        from paper_file f join dossier d on d.number = f.dossier_number
                        where f.uploaded_at < :before and d.ended_at < :before and d.procedure_slug = :procedure
                        """
                                + (kind.items() == null ? " and f.item not in (:items)" : " and f.item in (:items)")
                                + (units == null ? "" : " and d.competent_unit in (:units)")
                                + " group by d.number, d.procedure_name, d.competent_unit, d.ended_at, f.item"
                                + " order by d.ended_at, d.number limit :most")
                .param("before", before)
                .param("procedure", kind.procedure())
                .param("items", kind.items() == null ? orNone(kind.others()) : kind.items())
                .param("units", units)
                .param("most", most)
                .query((row, index) -> due(row, kind))
                .list();
    }

    private static List<String> orNone(List<String> items) {
        return items.isEmpty() ? List.of(NO_ITEM) : items;
    }

    private static Due due(ResultSet row, Retention.Kind kind) throws SQLException {
        LocalDate ended = row.getObject("ended_at", OffsetDateTime.class)
                .atZoneSameInstant(ZONE)
                .toLocalDate();
        LocalDate due = kind.retention().dueOn(ended);
        return new Due(
                row.getString("number"),
                kind.procedure(),
                row.getString("procedure_name"),
                row.getString("competent_unit"),
                row.getString("item"),
                row.getInt("files"),
                row.getInt("pages"),
                ended,
                due == null ? LocalDate.MAX : due,
                kind.retention());
    }
}
