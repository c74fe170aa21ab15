package vn.motcua.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.ClockMove;
import vn.motcua.deadline.ClockRemarks;
import vn.motcua.deadline.ClockStories;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.LegalClock;
import vn.motcua.deadline.WorkingCalendars;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.procedure.StepNames;

/** Tells the time of a dossier. */
@Component
class Histories {

    private final LegalClock legalClock;
    private final ClockStories stories;
    private final WorkingCalendars calendars;
    private final Sentences sentences;
    private final StepNames steps;
    private final Clock clock;

    Histories(
            LegalClock legalClock,
            ClockStories stories,
            WorkingCalendars calendars,
            Sentences sentences,
            StepNames steps,
            Clock clock) {
        this.legalClock = legalClock;
        this.stories = stories;
        this.calendars = calendars;
        this.sentences = sentences;
        this.steps = steps;
        this.clock = clock;
    }

    /** @param items what officers call the consignments, by order code */
    History of(Dossier dossier, Map<String, String> items) {
        List<TimelineEntry> log = dossier.timeline();
        Sentences.Called called = new Sentences.Called(items, steps.of(dossier.procedure()));
        Map<String, String> names = new HashMap<>();
        Stream<TimelineView> told = log.stream()
                .map(entry -> TimelineView.of(
                        entry,
                        sentences.of(entry.event(), called),
                        names.computeIfAbsent(entry.actor(), sentences::nameOf)));
        Deadline deadline = legalClock.find(dossier.number()).orElse(null);
        if (deadline == null) {
            return new History(ClockWords.notRunning(dossier.progress()), null, inOrder(told, Stream.empty()));
        }
        Instant now = clock.instant();
        var calendar = calendars.of(deadline.unit());
        ClockWords words = new ClockWords(calendar);
        List<ClockMove> moves = stories.of(deadline, remarks(dossier, log));
        return new History(
                words.now(deadline, moves, now),
                DeadlineView.of(deadline, calendar, now),
                inOrder(
                        told,
                        moves.stream()
                                .map(move -> TimelineView.ofClock(ClockMoveView.of(move), words.of(move), move.at()))));
    }

    /** By the moment; of what happened at the same, the clock moves after what moved it. */
    private static List<TimelineView> inOrder(Stream<TimelineView> log, Stream<TimelineView> moves) {
        return Stream.concat(log, moves)
                .sorted(Comparator.comparing(view -> view.happenedAt().toInstant()))
                .toList();
    }

    private static ClockRemarks remarks(Dossier dossier, List<TimelineEntry> log) {
        List<ClockRemarks.CaseChange> changes = new ArrayList<>();
        List<ClockRemarks.Recount> recounts = new ArrayList<>();
        for (TimelineEntry entry : log) {
            if (entry.event() instanceof Dossier.TimeLimitApplied applied) {
                changes.add(new ClockRemarks.CaseChange(entry.happenedAt(), applied.timeLimitCase()));
            } else if (entry.event() instanceof Dossier.DeadlineRecounted recounted) {
                recounts.add(new ClockRemarks.Recount(entry.happenedAt(), Instant.parse(recounted.before())));
            }
        }
        return new ClockRemarks(dossier.acceptedUnder().orElse(null), changes, recounts);
    }
}
