package vn.motcua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.motcua.OnPostgres;
import vn.motcua.bench.CityOrder.CityDatabase;
import vn.motcua.scenario.Rehearsal;

/** A small city is what a large one is, only smaller: consistent, and seen by the supervisor as the follower of the log sees it. */
@OnPostgres
class DeskBenchmarkTest {

    private static final List<String> READ_MODEL = List.of(
            "select dossier_number, procedure_slug, unit_code, receiving_unit, channel, standing, is_open, accepted_at, accepted_on,"
                    + " started_at, due_at, due_on, warn_at, minutes_left, closed_at, closed_on, outcome, stopped, digitised, paid,"
                    + " paid_online, events_done from supervised_dossier order by dossier_number",
            "select * from standing_step order by dossier_number, task_id",
            "select * from figure_day order by on_day, unit_code, procedure_slug",
            "select * from step_time order by procedure_slug, on_day, step, time_class",
            "select * from done_step order by dossier_number, step, on_day, time_class, paused_minutes",
            "select * from rest_time order by procedure_slug, on_month, step, time_class");

    @Autowired
    JdbcTemplate main;

    @Autowired
    Environment environment;

    @Test
    void aSmallCityIsConsistentAndSeenAsTheFollowerSeesIt() {
        main.execute("create database small_city");
        String url = environment.getRequiredProperty("MOTCUA_DB_URL");
        String user = environment.getRequiredProperty("MOTCUA_DB_USER");
        String password = environment.getRequiredProperty("MOTCUA_DB_PASSWORD");
        String there = url.substring(0, url.lastIndexOf('/')) + "/small_city";
        CityOrder order = new CityOrder(
                200,
                2000,
                1,
                2,
                true,
                true,
                true,
                new CityDatabase(there, user, password),
                List.of(DeskAtScale.NO_RECORDER));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        DeskBenchmark.make(order, out);
        JdbcTemplate city = new JdbcTemplate(new DriverManagerDataSource(there, user, password));
        consistent(city);
        assertThat(followed(order, city)).isGreaterThanOrEqualTo(order.open() + order.finished());
        new CityMeasure(order, out).kept();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Danh sách việc", "Tìm theo tên", "Bảng thời hạn", "Bản đồ nhiệt", "Trang hồ sơ");
        assertThat(DeskBenchmark.made(order, out)).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("đã có hồ sơ");
    }

    private static void consistent(JdbcTemplate city) {
        assertThat(
                        none(
                                city,
                                "dossier d where events <> (select count(*) from dossier_event e where e.dossier_number = d.number)"))
                .isTrue();
        assertThat(none(
                        city,
                        "work_item w where not exists (select 1 from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                                + " join act_ru_identitylink l on l.task_id_ = t.id_ where t.id_ = w.task_id"
                                + " and e.business_key_ = w.dossier_number and l.group_id_ = w.group_id)"))
                .isTrue();
        assertThat(none(city, "act_ru_task t where not exists (select 1 from work_item w where w.task_id = t.id_)"))
                .isTrue();
        assertThat(city.queryForObject("select count(distinct receiving_unit) from dossier", Integer.class))
                .isGreaterThan(60);
    }

    private static boolean none(JdbcTemplate city, String where) {
        return Boolean.FALSE.equals(city.queryForObject("select exists (select 1 from " + where + ")", Boolean.class));
    }

    /** The read model as it was made is the one that the program concludes from the whole log by itself; how many dossiers it has. */
    private static int followed(CityOrder order, JdbcTemplate city) {
        Map<String, Object> made = readModel(city);
        try (Rehearsal program = new Rehearsal(Programs.quiet(order))) {
            city.execute("begin; select log_position from supervision_cursor for update;"
                    + " truncate supervised_dossier, standing_step, figure_day, step_time, done_step, rest_time;"
                    + " update supervision_cursor set log_position = 0; commit");
            new Followed(city).toTheEnd();
            assertThat(readModel(city)).isEqualTo(made);
        }
        return city.queryForList("select dossier_number from supervised_dossier")
                .size();
    }

    private static Map<String, Object> readModel(JdbcTemplate city) {
        Map<String, Object> all = new LinkedHashMap<>();
        READ_MODEL.forEach(question -> all.put(question, city.queryForList(question)));
        return all;
    }
}
