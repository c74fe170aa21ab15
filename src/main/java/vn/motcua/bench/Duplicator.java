package vn.motcua.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes the copies of dossiers that the table bench_copy orders: every row of every table, with keys, numbers, units and moments
 * of their own, by one statement for each table.
 */
final class Duplicator {

    private static final String OF_DOSSIER = "join bench_copy c on c.source = x.dossier_number";
    private static final String OF_INSTANCE =
            "join bench_instance i on i.id = x.%s join bench_copy c on c.source = i.number";

    /** Where a copy's rows come from, in the order of who refers to whom. */
    private static final Map<String, String> TABLES = tables();

    private static final List<String> READ_MODEL = List.of("supervised_dossier", "standing_step", "done_step");

    private final JdbcTemplate database;

    Duplicator(JdbcTemplate database) {
        this.database = database;
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("dossier", "join bench_copy c on c.source = x.number");
        List.of(
                        "dossier_event",
                        "deadline",
                        "deadline_suspension",
                        "document",
                        "register_entry",
                        "notice",
                        "obligation",
                        "payment",
                        "signature_request",
                        "consignment")
                .forEach(table -> tables.put(table, OF_DOSSIER));
        tables.put(
                "consignment_event",
                "join consignment k on k.id = x.consignment_id join bench_copy c on c.source = k.dossier_number");
        tables.put("act_ru_execution", OF_INSTANCE.formatted("proc_inst_id_"));
        tables.put("act_ru_task", OF_INSTANCE.formatted("proc_inst_id_"));
        tables.put(
                "act_ru_identitylink",
                "join act_ru_task t on t.id_ = x.task_id_ "
                        + OF_INSTANCE.formatted("proc_inst_id_").replace("x.", "t."));
        tables.put("act_ru_variable", OF_INSTANCE.formatted("proc_inst_id_"));
        tables.put("act_ru_event_subscr", OF_INSTANCE.formatted("proc_inst_id_"));
        tables.put("act_ru_job", OF_INSTANCE.formatted("process_instance_id_"));
        tables.put("work_item", OF_DOSSIER);
        return tables;
    }

    static List<String> filled() {
        return java.util.stream.Stream.concat(TABLES.keySet().stream(), READ_MODEL.stream())
                .toList();
    }

    /** @param readModel whether what was concluded of the originals holds of the copies too */
    void duplicate(boolean readModel) {
        TABLES.forEach(this::duplicate);
        if (readModel) {
            READ_MODEL.forEach(table -> duplicate(table, OF_DOSSIER));
        }
    }

    private void duplicate(String table, String whose) {
        Map<String, String> columns = new LinkedHashMap<>();
        database.query(
                "select column_name, data_type from information_schema.columns where table_schema = current_schema()"
                        + " and table_name = ? and is_generated = 'NEVER' order by ordinal_position",
                row -> {
                    String column = row.getString(1);
                    columns.put(column, CopiedColumn.of(table, column, row.getString(2)));
                },
                table);
        columns.values().removeIf(String::isEmpty);
        database.update("insert into %s (%s) select %s from %s x %s"
                .formatted(
                        table,
                        String.join(", ", columns.keySet()),
                        columns.values().stream().collect(Collectors.joining(", ")),
                        table,
                        whose));
    }
}
