package vn.motcua.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The open tasks of many dossiers by one statement, for what is made known to no officer task by task. The engine's own query asks
 * once more for the group of each.
 */
@Repository
public class StandingTasks {

    private static final String TASKS =
            """
            select e.business_key_, t.id_, d.key_, t.task_def_key_, t.name_, min(l.group_id_) as group_, t.assignee_, t.create_time_
            from act_ru_execution e
            join act_ru_task t on t.proc_inst_id_ = e.id_
            join act_re_procdef d on d.id_ = t.proc_def_id_
            left join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
            where e.business_key_ in (:numbers)
            group by e.business_key_, t.id_, d.key_, t.task_def_key_, t.name_, t.assignee_, t.create_time_
            """;

    /**
     * @param process key of the model in which the step stands
     * @param group of officers who may do it; null when the model names none
     * @param assignee account of the officer who has it in hand
     */
    public record StandingTask(
            String dossierNumber,
            String id,
            String process,
            String step,
            String name,
            @Nullable String group,
            @Nullable String assignee,
            Instant since) {}

    private final JdbcClient database;

    StandingTasks(JdbcClient database) {
        this.database = database;
    }

    public List<StandingTask> of(Collection<String> dossierNumbers) {
        return database.sql(TASKS)
                .param("numbers", dossierNumbers)
                .query(StandingTasks::task)
                .list();
    }

    /** Whether anything of a dossier is still under way: a timer after the result too. */
    public boolean isRunning(String dossierNumber) {
        return database.sql("select count(*) from act_ru_execution where business_key_ = ?")
                        .params(dossierNumber)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static StandingTask task(ResultSet row, int number) throws SQLException {
        return new StandingTask(
                row.getString("business_key_"),
                row.getString("id_"),
                row.getString("key_"),
                row.getString("task_def_key_"),
                plain(row.getString("name_"), row.getString("business_key_")),
                row.getString("group_"),
                row.getString("assignee_"),
                row.getTimestamp("create_time_").toInstant());
    }

    /** Without the dossier's number, which models add for lists of tasks. */
    private static String plain(String name, String dossierNumber) {
        String suffix = " · " + dossierNumber;
        return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
    }
}
