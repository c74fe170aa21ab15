package vn.motcua.bench;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.MotCua;
import vn.motcua.Wording;
import vn.motcua.procedure.DemoOfficers;

/** Starts the program on the city and asks it over HTTP, logged in as officers and supervisors are, one question at a time. */
final class CityMeasure {

    /** Four a second is the whole city's peak. */
    private static final int MOST_DOSSIERS = 240;

    private static final long PAUSE_MILLIS = 250;

    private final CityOrder order;
    private final PrintStream out;

    CityMeasure(CityOrder order, PrintStream out) {
        this.order = order;
        this.out = out;
    }

    /** @return whether every budget is */
    boolean kept() {
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(MotCua.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(Programs.serving(order))) {
            JdbcTemplate database = program.getBean(JdbcTemplate.class);
            tellCity(database);
            return told(measured(program, database));
        }
    }

    private void tellCity(JdbcTemplate database) {
        List<String> cities =
                database.query("select to_regclass('bench_city') is not null", (row, number) -> row.getString(1));
        if (!cities.contains("t")) {
            throw new CityRefused(Wording.say("bench.desk.no-city"));
        }
        database.query(
                "select open_dossiers, finished_dossiers, (select count(*) from dossier_event),"
                        + " (select count(*) from work_item), pg_size_pretty(pg_database_size(current_database())) from bench_city",
                row -> {
                    out.println(Wording.say(
                            "bench.desk.city",
                            row.getInt(1),
                            row.getInt(2),
                            row.getLong(3),
                            row.getLong(4),
                            row.getString(5)));
                });
    }

    private List<Measured> measured(ConfigurableApplicationContext program, JdbcTemplate database) {
        int port = Objects.requireNonNull(program.getEnvironment().getProperty("local.server.port", Integer.class));
        String password = program.getEnvironment().getProperty("motcua.demo.password", "");
        Asking asking = new Asking("http://127.0.0.1:" + port, password, order.rounds(), new Questions(database));
        List<Measured> all = new ArrayList<>(asking.officers());
        all.addAll(asking.supervisor(LocalDate.now(program.getBean(Clock.class))));
        all.add(OwnScripts.weighed());
        int dossiers = Math.min(order.rounds(), MOST_DOSSIERS);
        all.add(asking.screens(new SteadyStream(program.getBean(DemoOfficers.class), dossiers, PAUSE_MILLIS)));
        return all;
    }

    private boolean told(List<Measured> all) {
        out.println(Wording.say("bench.desk.method", Runtime.getRuntime().availableProcessors()));
        out.println(Measured.title());
        all.forEach(each -> out.println(each.line()));
        long broken = all.stream().filter(each -> !each.kept()).count();
        out.println(Wording.say(broken == 0 ? "bench.desk.all-kept" : "bench.desk.some-broken", broken));
        return broken == 0;
    }
}
