package vn.motcua.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Acting;
import vn.motcua.dossier.PublicStatus;

/** Lists of dossiers, without personal data: those of the reader's units, or of all for supervisors and administrators. */
@Component
class DossierList {

    static final int LARGEST_PAGE = 200;

    /** One line of a list. {@code holder} has the electronic file in hand. {@code dueAt} is null before acceptance and while suspended. */
    record Line(
            String number,
            String procedure,
            String receivingUnit,
            String competentUnit,
            String holder,
            String publicStatus,
            OffsetDateTime submittedAt,
            @Nullable OffsetDateTime acceptedAt,
            @Nullable OffsetDateTime dueAt) {}

    /** @param page from 0 */
    record Page(List<Line> dossiers, int page, int size, long total) {}

    /** What is asked for; null means any. */
    record Question(
            @Nullable String unit,
            @Nullable String holder,
            @Nullable PublicStatus status,
            @Nullable Instant dueBefore,
            int page,
            int size) {}

    private final JdbcClient database;
    private final Acting acting;

    DossierList(JdbcClient database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    Page ask(Question question) {
        Map<String, Object> values = new HashMap<>();
        String where = conditions(question, values);
        String from = " from dossier d left join deadline c on c.dossier_number = d.number where " + where;
        long total = database.sql("select count(*)" + from)
                .params(values)
                .query(Long.class)
                .single();
        values.put("size", question.size());
        values.put("skip", (long) question.page() * question.size());
        List<Line> lines = database.sql(
                        "select d.*, c.due_at" + from + " order by d.submitted_at, d.number limit :size offset :skip")
                .params(values)
                .query(DossierList::line)
                .list();
        return new Page(lines, question.page(), question.size(), total);
    }

    private String conditions(Question question, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (!acting.isAdministrator() && !acting.isSupervisor()) {
            Set<String> own = acting.unitCodes();
            values.put("own", own.isEmpty() ? Set.of("") : own);
            conditions.add("(d.receiving_unit in (:own) or d.competent_unit in (:own) or d.holding_unit in (:own))");
        }
        PublicStatus status = question.status();
        Instant due = question.dueBefore();
        narrow(conditions, "(d.receiving_unit = :unit or d.competent_unit = :unit)", values, "unit", question.unit());
        narrow(conditions, "d.holding_unit = :holder", values, "holder", question.holder());
        narrow(conditions, "d.public_status = :status", values, "status", status == null ? null : status.name());
        narrow(
                conditions,
                "c.due_at < :dueBefore and c.closed_at is null",
                values,
                "dueBefore",
                due == null ? null : due.atOffset(ZoneOffset.UTC));
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    private static void narrow(
            List<String> conditions,
            String condition,
            Map<String, Object> values,
            String name,
            @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
            conditions.add(condition);
        }
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("number"),
                row.getString("procedure_slug"),
                row.getString("receiving_unit"),
                row.getString("competent_unit"),
                row.getString("holding_unit"),
                PublicStatus.valueOf(row.getString("public_status")).label(),
                Objects.requireNonNull(moment(row, "submitted_at")),
                moment(row, "accepted_at"),
                moment(row, "due_at"));
    }

    private static @Nullable OffsetDateTime moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : LocalTimes.of(moment.toInstant());
    }
}
