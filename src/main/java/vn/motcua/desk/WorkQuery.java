package vn.motcua.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Acting;

/**
 * Asks the rows of the work list. Each group is asked for its own first lines along its index, and what they give is merged: the
 * cost depends on the page, not on how much is open in the city.
 */
@Component
class WorkQuery {

    /** Lists say "1.000+" from here on. */
    static final int MOST_COUNTED = 1_000;

    /** One open step. {@code dueAt} is the dossier's, {@code stepDueAt} the step's own. */
    record Row(
            String taskId,
            String dossierNumber,
            String procedure,
            String stepName,
            @Nullable String group,
            @Nullable String assignee,
            Instant openedAt,
            @Nullable Instant stepDueAt,
            boolean unread) {}

    private final JdbcClient database;
    private final Acting acting;

    WorkQuery(JdbcClient database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    /** The group of a step that the officer may see; empty for any other. */
    Optional<String> groupForOfficer(String taskId) {
        Collection<String> groups = acting.groupIds();
        return database.sql(
                        "select group_id from work_item where task_id = :id and (group_id in (:groups) or assignee = :officer)")
                .param("id", taskId)
                .param("groups", groups.isEmpty() ? List.of("") : groups)
                .param("officer", acting.userId().orElse(""))
                .query(String.class)
                .optional();
    }

    List<Row> page(WorkQuestion question) {
        Map<String, Object> values = values(question);
        int most = (question.page() + 1) * question.size();
        String order = " order by " + question.order().by();
        String lines = parts(question).stream()
                .map(part -> "(select w.* from work_item w where " + part + order + " limit " + most + ")")
                .collect(Collectors.joining(" union all "));
        String sql = "select * from (" + lines + ") w" + order + " limit :size offset :skip";
        values.put("size", question.size());
        values.put("skip", question.page() * question.size());
        return database.sql(sql).params(values).query(WorkQuery::row).list();
    }

    /** No more than {@link #MOST_COUNTED} and one. */
    int count(WorkQuestion question) {
        int limit = MOST_COUNTED + 1;
        String lines = parts(question).stream()
                .map(part -> "(select 1 as found from work_item w where " + part + " limit " + limit + ")")
                .collect(Collectors.joining(" union all "));
        String sql = "select count(*) from (select found from (" + lines + ") all_found limit " + limit + ") counted";
        return database.sql(sql).params(values(question)).query(Integer.class).single();
    }

    /** Conditions that exclude each other: a line for each group, or the one for what the officer has. */
    private static List<String> parts(WorkQuestion question) {
        String also = question.due().condition()
                + (question.procedure() == null ? "" : " and w.procedure_slug = :procedure")
                + (question.dossiers() == null ? "" : " and w.dossier_number in (:dossiers)");
        String mine = "w.assignee = :officer" + also;
        if (question.view() == WorkQuestion.View.MINE || question.groups().isEmpty()) {
            return List.of(mine);
        }
        String whose = question.view() == WorkQuestion.View.OPEN
                ? " and w.assignee is null"
                : " and (w.assignee is null or w.assignee <> :officer)";
        List<String> parts = IntStream.range(0, question.groups().size())
                .mapToObj(i -> "w.group_id = :group" + i + whose + also)
                .collect(Collectors.toList());
        parts.add(mine);
        return parts;
    }

    private static Map<String, Object> values(WorkQuestion question) {
        Map<String, Object> values = new HashMap<>();
        values.put("officer", question.officer());
        for (int i = 0; i < question.groups().size(); i++) {
            values.put("group" + i, question.groups().get(i));
        }
        values.put("now", WorkRows.moment(question.now()));
        values.put("endOfToday", WorkRows.moment(question.endOfToday()));
        values.put("endOfWeek", WorkRows.moment(question.endOfWeek()));
        values.put("procedure", question.procedure());
        List<String> dossiers = question.dossiers();
        values.put("dossiers", dossiers == null || dossiers.isEmpty() ? List.of("") : dossiers);
        return values;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("task_id"),
                row.getString("dossier_number"),
                row.getString("procedure_slug"),
                row.getString("step_name"),
                row.getString("group_id"),
                row.getString("assignee"),
                Objects.requireNonNull(moment(row, "opened_at")),
                moment(row, "step_due_at"),
                row.getBoolean("unread"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
