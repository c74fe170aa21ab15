package vn.motcua.supervision;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.Clocks;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.deadline.WorkingCalendars;
import vn.motcua.dossier.DossierBrief;
import vn.motcua.dossier.DossierLogs;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.procedure.StandingTasks;
import vn.motcua.procedure.StandingTasks.StandingTask;

/** Concludes a few hundred dossiers anew, with the sums in which they count. To be called by one at a time. */
@Component
class Refreshing {

    private final DossierLogs logs;
    private final Clocks clocks;
    private final StandingTasks tasks;
    private final WorkingCalendars calendars;
    private final WatchedRows rows;
    private final StandingRows standing;
    private final Forecasts forecasts;
    private final JdbcTemplate database;

    Refreshing(
            DossierLogs logs,
            Clocks clocks,
            StandingTasks tasks,
            WorkingCalendars calendars,
            WatchedRows rows,
            StandingRows standing,
            Forecasts forecasts,
            JdbcTemplate database) {
        this.logs = logs;
        this.clocks = clocks;
        this.tasks = tasks;
        this.calendars = calendars;
        this.rows = rows;
        this.standing = standing;
        this.forecasts = forecasts;
        this.database = database;
    }

    /** What is known of the dossiers, each by its number. */
    private record Known(
            Map<String, Watched> rows,
            Map<String, List<StandingTask>> seen,
            Map<String, Deadline> clocks,
            Map<String, List<TimelineEntry>> logs) {}

    void refresh(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        Known known = new Known(rows.of(numbers), standing.of(numbers), clocks.of(numbers), logs.of(numbers));
        Map<String, Watched> fresh = new HashMap<>();
        DayFigures days = new DayFigures();
        StepFigures steps = new StepFigures();
        for (DossierBrief brief : logs.briefs(numbers)) {
            fresh.put(brief.number(), conclude(brief, known, days, steps));
        }
        forecasts.settle(justClosed(fresh, known.rows()));
        forecasts.forget(promisedAnew(fresh, known.rows()));
        rows.write(fresh.values(), known.rows().keySet());
        standing.replace(numbers, tasks.of(numbers), fresh);
        days.tally.writeTo(database);
        steps.writeTo(database);
    }

    private Watched conclude(DossierBrief brief, Known known, DayFigures days, StepFigures steps) {
        String number = brief.number();
        Watched before = known.rows().get(number);
        Deadline clock = known.clocks().get(number);
        Map<String, Instant> since = since(known.seen().getOrDefault(number, List.of()));
        Story story = new Story(
                known.logs().getOrDefault(number, List.of()), since, before == null ? 0 : before.eventsDone());
        WorkingCalendar calendar = calendars.of(clock == null ? brief.competentUnit() : clock.unit());
        Watched now = new Reading(brief, story, clock, calendar).watched();
        days.change(before, now);
        count(before, now, story, clock, calendar, steps);
        return now;
    }

    private static Map<String, Instant> since(List<StandingTask> seen) {
        return seen.stream().collect(Collectors.toMap(StandingTask::step, StandingTask::since, (one, other) -> one));
    }

    private static void count(
            @Nullable Watched before,
            Watched now,
            Story story,
            @Nullable Deadline clock,
            WorkingCalendar calendar,
            StepFigures steps) {
        story.newStays().forEach(stay -> steps.done(now, stay, clock, calendar));
        Instant closedAt = now.closedAt();
        // How long what remains takes is learnt from those that have their result.
        if (closedAt != null && !now.stopped() && (before == null || before.closedAt() == null)) {
            steps.closed(now, closedAt, story.stays(), clock, calendar);
        }
    }

    /** What was foretold of them was foretold of another day. */
    private static List<String> promisedAnew(Map<String, Watched> fresh, Map<String, Watched> known) {
        return fresh.values().stream()
                .filter(now -> {
                    Watched before = known.get(now.number());
                    return before != null && now.standing().open() && !Objects.equals(before.dueAt(), now.dueAt());
                })
                .map(Watched::number)
                .toList();
    }

    private static List<Watched> justClosed(Map<String, Watched> fresh, Map<String, Watched> known) {
        return fresh.values().stream()
                .filter(now -> {
                    Watched before = known.get(now.number());
                    return before != null && before.standing().open() && now.standing() == Standing.CLOSED;
                })
                .toList();
    }
}
