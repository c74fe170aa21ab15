package vn.motcua.supervision;

import static vn.motcua.deadline.WorkingCalendar.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.Clocks;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.deadline.WorkingCalendars;
import vn.motcua.procedure.StandingTasks.StandingTask;

/**
 * Tells of each amber dossier the chance that it will be late, and keeps the first that was told to hold it against what becomes
 * of the dossier. The model is a count, and only that: no officer's name and nothing about the applicant goes into it.
 */
@Component
class Forecasts {

    /** Told again after this. */
    private static final Duration FRESH = Duration.ofMinutes(15);

    private static final int AT_ONCE = 1000;

    private static final int MORE_LIKELY_THAN_NOT = 50;

    private record Amber(String number, String procedure, String unit, Instant dueAt) {}

    private final JdbcClient client;
    private final JdbcTemplate database;
    private final StandingRows standing;
    private final Clocks clocks;
    private final WorkingCalendars calendars;
    private final Clock clock;

    Forecasts(
            JdbcClient client,
            JdbcTemplate database,
            StandingRows standing,
            Clocks clocks,
            WorkingCalendars calendars,
            Clock clock) {
        this.client = client;
        this.database = database;
        this.standing = standing;
        this.clocks = clocks;
        this.calendars = calendars;
        this.clock = clock;
    }

    void tell() {
        Instant now = clock.instant();
        List<Amber> amber = amber(now);
        if (amber.isEmpty()) {
            return;
        }
        List<String> numbers = amber.stream().map(Amber::number).toList();
        Map<String, List<StandingTask>> steps = standing.of(numbers);
        Map<String, Deadline> ledgers = clocks.of(numbers);
        RestTimes past = RestTimes.until(local(now).toLocalDate(), client);
        List<@Nullable Object[]> told = new ArrayList<>();
        for (Amber each : amber) {
            List<StandingTask> at = steps.getOrDefault(each.number(), List.of());
            OptionalInt chance = chance(each, at, ledgers.get(each.number()), past, now);
            Integer percent = chance.isPresent() ? chance.getAsInt() : null;
            told.add(new @Nullable Object[] {percent, percent, WatchedRows.at(now), each.number()});
        }
        database.batchUpdate(
                "update supervised_dossier set foretold = coalesce(foretold, ?), chance = ?, chance_at = ?"
                        + " where dossier_number = ?",
                told);
    }

    private List<Amber> amber(Instant now) {
        return client.sql("select dossier_number, procedure_slug, unit_code, due_at from supervised_dossier"
                        + " where is_open and standing = 'RUNNING' and warn_at <= :now and due_at > :now"
                        + " and (chance_at is null or chance_at < :old) limit :most")
                .param("now", WatchedRows.at(now))
                .param("old", WatchedRows.at(now.minus(FRESH)))
                .param("most", AT_ONCE)
                .query((row, number) -> new Amber(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Objects.requireNonNull(WatchedRows.moment(row, "due_at"))))
                .list();
    }

    /** Of several steps at the same time the worst counts. */
    private OptionalInt chance(
            Amber dossier, List<StandingTask> steps, @Nullable Deadline ledger, RestTimes past, Instant now) {
        WorkingCalendar calendar = calendars.of(dossier.unit());
        long left = calendar.minutesBetween(local(now), local(dossier.dueAt()));
        return steps.stream()
                .map(step -> past.chanceOfBeingLate(
                        dossier.procedure(),
                        step.step(),
                        Minutes.between(step.since(), now, ledger, calendar).worked(),
                        left))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .max();
    }

    /** They have another due moment than the chance was told for; the next one is told of that. */
    void forget(List<String> numbers) {
        database.batchUpdate(
                "update supervised_dossier set foretold = null, chance = null, chance_at = null where dossier_number = ?",
                numbers.stream().map(number -> new Object[] {number}).toList());
    }

    /** These have just got their results. What ended without one proves nothing. */
    void settle(List<Watched> closed) {
        if (closed.isEmpty()) {
            return;
        }
        Map<String, Integer> foretold = new HashMap<>();
        client.sql("select dossier_number, foretold from supervised_dossier"
                        + " where dossier_number in (:numbers) and foretold is not null")
                .param("numbers", closed.stream().map(Watched::number).toList())
                .query(row -> {
                    foretold.put(row.getString(1), row.getInt(2));
                });
        Tally tally = new Tally(
                "forecast_day", List.of("on_day", "procedure_slug", "said_late", "was_late"), List.of("dossiers"));
        for (Watched each : closed) {
            Integer said = foretold.get(each.number());
            var day = each.closedOn();
            if (said != null && day != null && !each.stopped()) {
                boolean late = each.outcome() == Outcome.LATE;
                tally.add(List.of(day, each.procedure(), said >= MORE_LIKELY_THAN_NOT, late), "dossiers", 1);
            }
        }
        tally.writeTo(database);
    }
}
