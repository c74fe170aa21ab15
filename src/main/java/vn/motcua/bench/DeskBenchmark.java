package vn.motcua.bench;

import java.io.PrintStream;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.Benchmark;
import vn.motcua.Wording;
import vn.motcua.bench.CityOrder.CityDatabase;

/**
 * {@code bench desk [--open=<n>] [--finished=<n>] [--make-only] [--measure-only] [--rounds=<n>] [--report-only]}: makes a city's
 * dossiers in the PostgreSQL database that MOTCUA_DB_URL names, which must hold none, and measures on them what officers and
 * supervisors wait for.
 */
public final class DeskBenchmark implements Benchmark {

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public boolean run(List<String> arguments, PrintStream out) {
        CityOrder order = CityOrder.of(arguments);
        if (order.database().url().isBlank()) {
            out.println(Wording.say("bench.desk.no-database"));
            return false;
        }
        try {
            return (!order.make() || made(order, out))
                    && (!order.measure() || new CityMeasure(order, out).kept() || order.reportOnly());
        } catch (CityRefused refused) {
            out.println(refused.reason());
            return false;
        }
    }

    static boolean made(CityOrder order, PrintStream out) {
        try {
            make(order, out);
            return true;
        } catch (CityRefused refused) {
            out.println(refused.reason());
            return false;
        }
    }

    static void make(CityOrder order, PrintStream out) {
        CityDatabase named = order.database();
        SingleConnectionDataSource source =
                new SingleConnectionDataSource(named.url(), named.user(), named.password(), true);
        try {
            long from = System.nanoTime();
            JdbcTemplate database = new JdbcTemplate(source);
            new CityMaker(order, new DataSourceTransactionManager(source), database, out::println).make();
            out.println(Wording.say("bench.desk.made", (System.nanoTime() - from) / 1_000_000_000L));
        } finally {
            source.destroy();
        }
    }
}
