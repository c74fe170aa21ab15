package vn.motcua.bench;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.Wording;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;
import vn.motcua.scenario.Rehearsal;

/**
 * Makes a city's dossiers in an empty database. The product plays its scenarios there; what comes of them is shifted to other weeks,
 * and the product's own follower of the log concludes what a supervisor sees of it; that much is then multiplied over units and
 * people, row for row in the database.
 */
final class CityMaker {

    /** Of one week and unit there are at least so many, so that there is something to multiply in a small city too. */
    private static final int LEAST_COPIES = 10;

    private static final int FINISHED_FROM = 100_000, COPIES_FROM = 200_000;

    private final CityOrder order;
    private final JdbcTemplate database;
    private final TransactionTemplate transactions;
    private final Scripts scripts;
    private final Duplicator duplicator;
    private final Consumer<String> out;

    CityMaker(CityOrder order, DataSourceTransactionManager manager, JdbcTemplate database, Consumer<String> out) {
        this.order = order;
        this.database = database;
        this.transactions = new TransactionTemplate(manager);
        this.scripts = new Scripts(database);
        this.duplicator = new Duplicator(database);
        this.out = out;
    }

    /** @throws CityRefused when there are dossiers already */
    void make() {
        int weeksOpen;
        int weeksFinished;
        try (Rehearsal rehearsal = new Rehearsal(Programs.quiet(order))) {
            refuseDossiers();
            begin(rehearsal.play(order.scenarios()));
            weeksOpen = weeks("OPEN", order.open(), 0);
            database.execute("create table bench_step_time as table step_time");
            database.execute("create table bench_rest_time as table rest_time");
            weeksFinished = weeks("FINISHED", order.finished(), FINISHED_FROM);
        }
        multiply(weeksOpen, weeksFinished);
        scripts.run("drop");
        database.execute("vacuum analyze");
    }

    private void refuseDossiers() {
        if (Boolean.TRUE.equals(database.queryForObject("select exists (select 1 from dossier)", Boolean.class))) {
            throw new CityRefused(Wording.say("bench.desk.not-empty"));
        }
    }

    private void begin(List<Rehearsal.Played> played) {
        scripts.run("people");
        int place = 0;
        Units units = new Units();
        for (Unit unit : units.all().stream().sorted(CityMaker::largestFirst).toList()) {
            database.update(
                    "insert into bench_unit values (?, ?, ?, ?)",
                    place++,
                    unit.code(),
                    unit.idCode(),
                    units.landBranch(unit).orElseThrow().code());
        }
        played.forEach(each -> database.update(
                "insert into bench_template values (?, ?, null) on conflict do nothing",
                each.number(),
                java.sql.Timestamp.from(each.until())));
        scripts.run("kinds");
        scripts.run("instances");
        transactions.executeWithoutResult(forget -> scripts.run("forget"));
        out.accept(Wording.say("bench.desk.played", played.size()));
    }

    /** Thanh Khê has the demonstration's officers. */
    private static int largestFirst(Unit one, Unit other) {
        return Boolean.compare(other.code().equals("20209"), one.code().equals("20209"));
    }

    /** @return how many came about, once they have been followed */
    private int weeks(String kind, int wanted, int from) {
        int most = Math.max(1, wanted / LEAST_COPIES);
        int made = transactions.execute(weeks -> {
            int ordered = scripts.update("weeks", from, from, from, from, kind, most);
            database.update("insert into bench_week select target, ? from bench_copy", kind);
            duplicator.duplicate(false);
            return ordered;
        });
        new Followed(database).toTheEnd();
        return made;
    }

    private void multiply(int weeksOpen, int weeksFinished) {
        int ofOpen = copies(order.open(), weeksOpen);
        int ofFinished = copies(order.finished(), weeksFinished);
        database.execute("set work_mem = '256MB'; set maintenance_work_mem = '1GB'; set synchronous_commit = off");
        try (BareTables bare = new BareTables(database, Duplicator.filled())) {
            new Played(database).remove();
            scripts.run("instances");
            out.accept(Wording.say("bench.desk.multiplying", weeksOpen, ofOpen, weeksFinished, ofFinished));
            copy("OPEN", ofOpen, COPIES_FROM);
            copy("FINISHED", ofFinished, COPIES_FROM + weeksOpen * ofOpen);
            scripts.update("sums", ofOpen, ofFinished, ofOpen, ofFinished, ofOpen, ofFinished);
            scripts.update("rests", ofOpen, ofFinished);
            scripts.run("days");
        }
        List.of("hands", "papers", "counters").forEach(scripts::run);
        database.update("update supervision_cursor set log_position = (select max(log_position) from dossier_event)");
        database.update("insert into bench_city values (now(), ?, ?)", weeksOpen * ofOpen, weeksFinished * ofFinished);
    }

    private static int copies(int wanted, int weeks) {
        return (wanted + weeks - 1) / weeks;
    }

    private void copy(String kind, int copies, int from) {
        scripts.update("units", from, from, from, from, kind, copies);
        duplicator.duplicate(true);
        out.accept(Wording.say("bench.desk.copied." + kind.toLowerCase(java.util.Locale.ROOT)));
    }
}
