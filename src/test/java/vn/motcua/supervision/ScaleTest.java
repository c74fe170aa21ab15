package vn.motcua.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.OnPostgres;
import vn.motcua.marriage.Ward;
import vn.motcua.supervision.Figures.By;

/** A city's dossiers, made in one transaction and taken back: what the planner does with them, as its own counters tell. */
@OnPostgres
class ScaleTest {

    private static final int OPEN = 20_000;
    private static final int DONE = 60_000;
    private static final List<String> LARGE = List.of(
            "dossier",
            "dossier_event",
            "deadline",
            "deadline_suspension",
            "supervised_dossier",
            "standing_step",
            "done_step");

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Board board;

    @Autowired
    WatchedList list;

    @Autowired
    Load load;

    @Autowired
    Risk risk;

    @Autowired
    FigureBook figures;

    @Autowired
    Heat heat;

    @Autowired
    Turn turn;

    @Autowired
    Forecasts forecasts;

    @Autowired
    Ward ward;

    @Test
    void nothingThatGrowsIsReadFromEndToEnd() {
        ward.at("2026-11-18T10:00");
        LocalDate today = LocalDate.parse("2026-11-18");
        Period month = new Period(today.minusDays(30), today);
        Period past = new Period(today.minusDays(40), today.minusDays(10));
        transactions.executeWithoutResult(city -> {
            city.setRollbackOnly();
            // A tenth of the city: on a disk without arms the planner weighs this as it weighs the city on any.
            database.execute("set local random_page_cost = 1.1");
            dossiers();
            assertNoScan("board", () -> board.now());
            assertNoScan("overdue of all", () -> list.page(null, null, Level.OVERDUE, 0));
            assertNoScan("amber of all", () -> list.page(null, null, Level.AMBER, 3));
            assertNoScan("of a unit", () -> list.page("20209", "marriage-registration", null, 0));
            assertNoScan("risk", () -> risk.of(null, null));
            assertNoScan("load", () -> load.ahead());
            assertNoScan("figures", () -> figures.of(month, By.UNIT));
            assertNoScan("figures of a past month", () -> figures.of(past, By.PROCEDURE));
            assertNoScan("heat", () -> heat.of("marriage-registration", null, month));
            assertNoScan("heat of a unit", () -> heat.of("marriage-registration", "20209", month));
            assertNoScan("forecasts", forecasts::tell);
            assertNoScan("a turn", turn::taken);
        });
    }

    private void assertNoScan(String what, Runnable work) {
        Map<String, Long> before = scans();
        long from = System.nanoTime();
        work.run();
        System.out.printf("%s: %.1f ms%n", what, (System.nanoTime() - from) / 1e6);
        assertThat(scans()).as(what).isEqualTo(before);
    }

    private Map<String, Long> scans() {
        Map<String, Long> scans = new TreeMap<>();
        database.query("select relname, seq_scan from pg_stat_xact_user_tables", row -> {
            if (LARGE.contains(row.getString(1))) {
                scans.put(row.getString(1), row.getLong(2));
            }
        });
        return scans;
    }

    private void dossiers() {
        database.update(
                """
                insert into dossier (number, version, procedure_slug, procedure_name, channel, receiving_unit, competent_unit,
                  holding_unit, received_on, serial, applicant_name, declaration, answers, papers, public_status,
                  submitted_at, accepted_at, supplement_pending, events)
                select 'T-' || i, 0, 'marriage-registration', 'x', 'COUNTER', '20209', '20209', '20209', date '2020-01-01', i,
                  'x', '{}', '{}', '[]', 'IN_PROGRESS', now(), now(), false, 2 from generate_series(1, ?) i
                """,
                OPEN);
        database.update(
                """
                insert into dossier_event (dossier_number, seq, happened_at, recorded_at, actor, event)
                select 'T-' || i, seq, now(), now(), 'x', '{"type": "RatingAsked"}' from generate_series(1, ?) i,
                  generate_series(1, 3) seq
                """,
                OPEN);
        database.update(
                """
                insert into deadline (dossier_number, version, procedure_slug, case_name, unit_code, accepted_at, started_at,
                  limit_amount, limit_unit, limit_legal_basis, due_at, extension_count, extension_working_days)
                select 'T-' || i, 0, 'marriage-registration', 'normal', '20209', timestamptz '2026-11-16 08:00+07',
                  timestamptz '2026-11-16 08:00+07', 3, 'WORKING_DAYS', 'x', timestamptz '2026-11-19 17:00+07', 0, 0
                from generate_series(1, ?) i
                """,
                OPEN);
        database.update(
                """
                insert into deadline_suspension (dossier_number, from_at, to_at, reason, legal_ground, minutes_left, due_before,
                  continued)
                select 'T-' || i, timestamptz '2026-11-16 09:00+07' - (i % 300) * interval '1 day',
                  timestamptz '2026-11-16 10:00+07' - (i % 300) * interval '1 day', 'x', 'x', 1, now(), false
                from generate_series(1, ?) i, generate_series(1, 8)
                """,
                OPEN);
        supervised();
        LARGE.forEach(table -> database.execute("analyze " + table));
    }

    private void supervised() {
        database.update(
                """
                insert into supervised_dossier (dossier_number, procedure_slug, unit_code, receiving_unit, channel, standing,
                  is_open, accepted_at, accepted_on, due_at, due_on, warn_at, closed_at, closed_on, outcome, stopped,
                  digitised, paid, paid_online, events_done, refreshed_at)
                select 'S-' || i, (array['marriage-registration', 'construction-permit', 'land-change'])[1 + i %% 3],
                  (20194 + i %% 94)::text, '20209', 'COUNTER', case when o then 'RUNNING' else 'CLOSED' end, o,
                  t, t::date, t + d, (t + d)::date, t + d * 0.8, case when o then null else t + interval '2 days' end,
                  case when o then null else (t + interval '2 days')::date end, case when o then null else 'EARLY' end,
                  false, false, false, false, 3, now()
                from (select i, i <= %d as o, interval '7 days' as d,
                        timestamptz '2026-11-18 10:00+07' - (i %% 1000) * interval '10 minutes'
                          - (case when i <= %d then 0 else 5 + i %% 300 end) * interval '1 day' as t
                      from generate_series(1, %d) i) made
                """
                        .formatted(OPEN, OPEN, OPEN + DONE));
        database.update(
                """
                insert into standing_step (dossier_number, task_id, procedure_slug, unit_code, process_key, step, name, since_at)
                select 'S-' || i, i::text, 'marriage-registration', (20194 + i %% 94)::text, case when i %% 20 = 0 then 'marriage-registration' else 'land-change' end,
                  'step-' || i %% 8, 'x', now() from generate_series(1, %d) i
                """
                        .formatted(OPEN));
        database.update(
                """
                insert into done_step (dossier_number, procedure_slug, unit_code, step, on_day, time_class, late, paused_minutes)
                select 'S-' || i, 'marriage-registration', (20194 + i % 94)::text, 'step-' || s, date '2026-11-18' - i % 300,
                  i % 60, i % 9 = 0, 0 from generate_series(1, ?) i, generate_series(1, 4) s
                """,
                DONE);
    }
}
