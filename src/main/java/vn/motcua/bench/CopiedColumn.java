package vn.motcua.bench;

import java.util.Map;
import java.util.Set;

/** What becomes of a column in a copy, as SQL over the original row x and the order c. */
final class CopiedColumn {

    /** The database gives them. */
    private static final Set<String> GIVEN = Set.of("dossier_event.log_position", "deadline_suspension.id");

    private static final Set<String> KEYS = Set.of(
            "id_",
            "root_proc_inst_id_",
            "proc_inst_id_",
            "process_instance_id_",
            "parent_id_",
            "super_exec_",
            "execution_id_",
            "task_id_",
            "parent_task_id_",
            "act_inst_id_",
            "var_scope_",
            "task_id",
            "id",
            "step_key",
            "consignment_id");

    private static final Set<String> UNITS = Set.of(
            "receiving_unit",
            "competent_unit",
            "holding_unit",
            "unit_code",
            "sender_unit",
            "receiver_unit",
            "book_unit",
            "receipt_unit");

    /** They name units, groups or the dossier's number among other things. */
    private static final Set<String> TEXTS = Set.of(
            "act_ru_task.name_",
            "act_ru_identitylink.group_id_",
            "act_ru_variable.text_",
            "dossier.papers",
            "dossier_event.event",
            "dossier_event.actor",
            "consignment.order_code",
            "work_item.group_id",
            "standing_step.group_code");

    /** Of series: no copy has the number of another. */
    private static final Set<String> SERIALS = Set.of("book_serial", "receipt_serial", "register_entry.serial");

    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("dossier.number", "c.target"),
            Map.entry("dossier.serial", "c.serial"),
            Map.entry("dossier.received_on", "c.received_on"),
            Map.entry("dossier.applicant_name", "c.name"),
            Map.entry("dossier.applicant_id_number", "c.id_number"),
            Map.entry("dossier.applicant_phone", "c.phone"),
            Map.entry("act_ru_execution.business_key_", "case when x.business_key_ is not null then c.target end"),
            Map.entry("act_ru_variable.bytearray_id_", "null"),
            Map.entry("act_ru_job.exception_stack_id_", "null"),
            Map.entry("consignment.item_number", "null"),
            Map.entry("consignment.item_use", "null"),
            Map.entry("payment.reference", "x.reference || '-' || c.n"),
            Map.entry("payment.obligation_id", "x.obligation_id % 100000 + c.n * 100000"),
            Map.entry("notice.state", "case x.state when 'WAITING' then 'SENT' else x.state end"));

    private CopiedColumn() {}

    /** Empty for a column that the database fills itself. */
    static String of(String table, String column, String type) {
        String whole = table + "." + column;
        String own = "x." + column;
        if (GIVEN.contains(whole)) {
            return "";
        } else if (OTHERWISE.containsKey(whole)) {
            return OTHERWISE.getOrDefault(whole, own);
        } else if (column.equals("dossier_number")) {
            return "c.target";
        } else if (KEYS.contains(column)) {
            return type.equals("bigint") ? own + " % 100000 + c.n * 100000" : "md5(" + own + " || c.n)::uuid::text";
        } else if (UNITS.contains(column)) {
            return "case " + own + " when c.unit_from then c.unit_to when c.other_from then c.other_to else " + own
                    + " end";
        } else if (TEXTS.contains(whole)) {
            return text(own, type);
        } else if (SERIALS.contains(column) || SERIALS.contains(whole)) {
            return own + " % 1000 + c.n * 1000";
        }
        return isMoment(type) ? moment(own) : own;
    }

    private static boolean isMoment(String type) {
        return type.startsWith("timestamp");
    }

    private static String moment(String own) {
        return "case when " + own + " < '9000-01-01' then " + own + " + c.shift else " + own + " end";
    }

    private static String text(String own, String type) {
        String replaced =
                "replace(replace(replace(%s::text, c.source, c.target), c.unit_from, c.unit_to), c.other_from, c.other_to)"
                        .formatted(own);
        return type.equals("jsonb") ? "(" + replaced + ")::jsonb" : replaced;
    }
}
