package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.OnPostgres;

@OnPostgres
class PostgresTests {

    @Autowired
    JdbcTemplate database;

    @Autowired
    ProcessEngine engine;

    @Autowired
    DemoAccounts accounts;

    @LocalServerPort
    int port;

    @Test
    void indexesOnColumnsThatAreNearlyAlwaysNullArePartial() {
        assertThat(definition("act_idx_task_parent")).contains("WHERE (parent_task_id_ IS NOT NULL)");
        assertThat(definition("act_idx_job_due")).contains("WHERE");
        assertThat(definition("act_idx_exe_super")).contains("WHERE (super_exec_ IS NOT NULL)");
        assertThat(definition("act_idx_hi_pro_inst_tenant_id")).contains("WHERE (tenant_id_ IS NOT NULL)");
        assertThat(database.queryForObject(
                        "select count(*) from pg_indexes where indexdef like '%IS NOT NULL%'", Integer.class))
                .isGreaterThan(60);
    }

    @Test
    void thePlannerFindsThemForTheEnginesLookUps() {
        assertThat(plan("select * from act_ru_task where parent_task_id_ = 'x'"))
                .contains("act_idx_task_parent");
        assertThat(plan("select * from act_ru_execution where super_exec_ = 'x'"))
                .contains("act_idx_exe_super");
        assertThat(plan("select * from act_ru_variable where task_id_ in ('x', 'y')"))
                .contains("act_idx_variable_task");
    }

    @Test
    void officersReachTheOwnOfficeOnlyHereToo() {
        TwoOffices dossier = TwoOffices.start(engine);
        Caller officer = Caller.basic(port, "tiepnhan.bana", accounts.password());
        String list = officer.post(
                        "/engine-rest/task?maxResults=9", "{\"processInstanceId\":\"" + dossier.instance() + "\"}")
                .body();
        assertThat(list).contains(dossier.foreign()).doesNotContain(dossier.own());
        assertThat(officer.post("/engine-rest/task/" + dossier.own() + "/claim", "{\"userId\":\"tiepnhan.bana\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    private String definition(String index) {
        return String.valueOf(
                database.queryForObject("select indexdef from pg_indexes where indexname = ?", String.class, index));
    }

    private String plan(String sql) {
        return database.execute((org.springframework.jdbc.core.ConnectionCallback<String>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set enable_seqscan = off");
                var rows = statement.executeQuery("explain " + sql);
                StringBuilder plan = new StringBuilder();
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
                statement.execute("reset enable_seqscan");
                return plan.toString();
            }
        });
    }
}
