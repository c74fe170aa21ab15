package vn.motcua.bench;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The dossiers that were played: they have served when the weeks are made of them. */
final class Played {

    private static final String THEIRS = " where not exists (select 1 from bench_week w where w.number = %s)";

    /** What is never changed otherwise. */
    private static final List<String> LOGS = List.of("dossier_event", "consignment_event");

    private final JdbcTemplate database;

    Played(JdbcTemplate database) {
        this.database = database;
    }

    void remove() {
        LOGS.forEach(log -> database.execute("alter table " + log + " disable trigger user"));
        List.of("act_ru_incident", "act_ru_event_subscr", "act_ru_variable", "act_ru_task", "act_ru_execution")
                .forEach(table -> ofInstances(table, "proc_inst_id_"));
        ofInstances("act_ru_job", "process_instance_id_");
        database.update("delete from act_ru_identitylink l where task_id_ is not null"
                + " and not exists (select 1 from act_ru_task t where t.id_ = l.task_id_)");
        database.update("delete from consignment_event e using consignment x where x.id = e.consignment_id and"
                + THEIRS.formatted("x.dossier_number").substring(6));
        tablesOf()
                .forEach(
                        table -> database.update("delete from " + table + " x" + THEIRS.formatted("x.dossier_number")));
        database.update("delete from dossier x" + THEIRS.formatted("x.number"));
        database.execute("truncate dossier_day");
        LOGS.forEach(log -> database.execute("alter table " + log + " enable trigger user"));
    }

    private List<String> tablesOf() {
        return database.queryForList(
                "select table_name from information_schema.columns where table_schema = current_schema()"
                        + " and column_name = 'dossier_number'"
                        + " and table_name <> 'access_log'"
                        + " and table_name not like 'act\\_%' order by table_name in ('consignment', 'deadline'), table_name",
                String.class);
    }

    private void ofInstances(String table, String column) {
        database.update(
                "delete from %s x using bench_instance i where i.id = x.%s and not exists".formatted(table, column)
                        + " (select 1 from bench_week w where w.number = i.number)");
    }
}
