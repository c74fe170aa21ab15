package vn.motcua.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.procedure.StandingTasks.StandingTask;

/** The steps at which dossiers stand. */
@Repository
class StandingRows {

    private final JdbcClient client;
    private final JdbcTemplate database;

    StandingRows(JdbcClient client, JdbcTemplate database) {
        this.client = client;
        this.database = database;
    }

    /** By dossier, the oldest first. */
    Map<String, List<StandingTask>> of(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : client
                        .sql("select * from standing_step where dossier_number in (:numbers) order by since_at, step")
                        .param("numbers", numbers)
                        .query(StandingRows::task)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(StandingTask::dossierNumber));
    }

    /** @param dossiers by number */
    void replace(Collection<String> numbers, List<StandingTask> tasks, Map<String, Watched> dossiers) {
        database.batchUpdate(
                "delete from standing_step where dossier_number = ?",
                numbers.stream().map(number -> new Object[] {number}).toList());
        database.batchUpdate(
                "insert into standing_step (dossier_number, task_id, procedure_slug, unit_code, process_key, step, name,"
                        + " group_code, assignee, since_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                tasks.stream()
                        .flatMap(task -> Stream.ofNullable(dossiers.get(task.dossierNumber()))
                                .map(dossier -> values(task, dossier)))
                        .toList());
    }

    private static @Nullable Object[] values(StandingTask task, Watched dossier) {
        return new @Nullable Object[] {
            task.dossierNumber(),
            task.id(),
            dossier.procedure(),
            dossier.unit(),
            task.process(),
            task.step(),
            task.name(),
            task.group(),
            task.assignee(),
            task.since().atOffset(ZoneOffset.UTC)
        };
    }

    private static StandingTask task(ResultSet row, int number) throws SQLException {
        return new StandingTask(
                row.getString("dossier_number"),
                row.getString("task_id"),
                row.getString("process_key"),
                row.getString("step"),
                row.getString("name"),
                row.getString("group_code"),
                row.getString("assignee"),
                row.getObject("since_at", OffsetDateTime.class).toInstant());
    }
}
