package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.CountedStatements;
import vn.motcua.OnPostgres;

/** What a marriage at the counter costs the database, from the start form to the invitation to rate, every step and job. */
@OnPostgres
class DossierCostTest {

    private static final int STATEMENTS = 150;
    /** The fewest of these count: a run now and then reads anew what is remembered for a few seconds. */
    private static final int RUNS = 4;

    /** More for a steadier figure: {@code -Dmotcua.cost.dossiers=200}. */
    private static final int WAL_DOSSIERS = Integer.getInteger("motcua.cost.dossiers", 50);

    @Autowired
    Ward ward;

    @Autowired
    FormService forms;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService management;

    @Autowired
    CountedStatements counted;

    @Autowired
    JdbcTemplate database;

    private final List<String> statements = new ArrayList<>();

    @Test
    void aMarriageAtTheCounterTakesAtMost150Statements() {
        List<String> fewest = null;
        for (int run = 0; run < RUNS; run++) {
            statements.clear();
            marriage();
            fewest = fewest == null || statements.size() < fewest.size() ? List.copyOf(statements) : fewest;
        }
        print(fewest);
        assertThat(fewest).hasSizeLessThanOrEqualTo(STATEMENTS);
    }

    @Test
    void theWriteAheadLogOfAMarriageIsSmall() {
        marriage();
        String before = database.queryForObject("select pg_current_wal_lsn()::text", String.class);
        for (int i = 0; i < WAL_DOSSIERS; i++) {
            marriage();
        }
        Long bytes = database.queryForObject(
                "select pg_wal_lsn_diff(pg_current_wal_lsn(), ?::pg_lsn)::bigint", Long.class, before);
        System.out.printf("WAL per dossier: %.1f KB (%d dossiers)%n", bytes / 1024.0 / WAL_DOSSIERS, WAL_DOSSIERS);
        assertThat(bytes / 1024 / WAL_DOSSIERS).as("KB each").isBetween(1L, 75L);
    }

    private void marriage() {
        ward.at("2026-11-25T08:00");
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("marriage-registration")
                .latestVersion()
                .singleResult()
                .getId();
        String[] number = new String[1];
        ward.as("tiepnhan.thanhkhe", () -> {
            statements.addAll(counted.of(() -> number[0] =
                    forms.submitStartForm(definition, Couple.ofAge()).getBusinessKey()));
            return number;
        });
        jobs(number[0]);
        step("tiepnhan.thanhkhe", number[0], "check-intake", Steps.ACCEPTABLE);
        assertThat(ward.due(number[0])).isEqualTo("2026-11-25T17:00");
        step("tiepnhan.thanhkhe", number[0], "digitise-dossier", Steps.DIGITISED);
        step("hotich.thanhkhe", number[0], "examine", Steps.ELIGIBLE);
        step("lanhdao.thanhkhe", number[0], "sign-certificate", Steps.SIGNED);
        step("tiepnhan.thanhkhe", number[0], "hand-over-result", Steps.RETURNED);
        assertThat(ward.status(number[0])).isEqualTo("Đã trả kết quả");
        ward.at("2026-12-02T08:30");
        jobs(number[0]);
        assertThat(ward.ended(number[0])).isTrue();
    }

    private void step(String officer, String number, String step, Map<String, Object> values) {
        String task = ward.task(number, step).getId();
        ward.as(officer, () -> {
            statements.addAll(counted.of(() -> forms.submitTaskForm(task, values)));
            return task;
        });
        jobs(number);
    }

    /** Each job with the statement by which the job executor locks it. */
    private void jobs(String number) {
        for (Job job = ward.nextJob(number); job != null; job = ward.nextJob(number)) {
            String id = job.getId();
            statements.add("update ACT_RU_JOB (lock, by the job executor)");
            statements.addAll(counted.of(() -> management.executeJob(id)));
        }
    }

    private static void print(List<String> statements) {
        Map<String, Long> kinds = statements.stream()
                .collect(Collectors.groupingBy(DossierCostTest::kind, TreeMap::new, Collectors.counting()));
        System.out.println("SQL statements per dossier: " + statements.size());
        if (Boolean.getBoolean("motcua.statements")) {
            statements.forEach(System.out::println);
        }
        kinds.forEach((kind, count) -> System.out.printf("  %3d  %s%n", count, kind));
    }

    private static String kind(String sql) {
        String verb = sql.substring(0, sql.indexOf(' ')).toLowerCase(java.util.Locale.ROOT);
        var table = java.util.regex.Pattern.compile("(?i)(?:from|into|update)\\s+([a-z_.]+)")
                .matcher(sql);
        return verb + " " + (table.find() ? table.group(1).toLowerCase(java.util.Locale.ROOT) : sql);
    }
}
