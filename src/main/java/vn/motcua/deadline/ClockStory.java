package vn.motcua.deadline;

import static vn.motcua.deadline.ClockMove.Kind.CASE_CHANGED;
import static vn.motcua.deadline.ClockMove.Kind.ENDED;
import static vn.motcua.deadline.ClockMove.Kind.EXTENDED;
import static vn.motcua.deadline.ClockMove.Kind.RESUMED;
import static vn.motcua.deadline.ClockMove.Kind.STARTED;
import static vn.motcua.deadline.ClockMove.Kind.STOPPED;
import static vn.motcua.deadline.ClockMove.Kind.STOPPED_ANEW;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The moves of one clock. The due moment after each is what counting from the start comes to with what had happened by then:
 * the part of the ledger, the extension and the limit of that time. Where a calendar changed afterwards, the log's word for the
 * due moment until then is taken.
 */
final class ClockStory {

    /** What happened, before anything is counted. */
    private record Turn(Instant at, ClockMove.Kind kind, @Nullable Suspension line, @Nullable String timeLimitCase) {}

    private final Deadline deadline;
    private final WorkingCalendar calendar;
    private final Function<String, Limit> limits;

    private final List<Suspension> ledger = new ArrayList<>();
    private Extension extension = Extension.NONE;
    private Limit limit;

    ClockStory(Deadline deadline, WorkingCalendar calendar, Function<String, Limit> limits) {
        this.deadline = deadline;
        this.calendar = calendar;
        this.limits = limits;
        this.limit = deadline.limit();
    }

    List<ClockMove> told(ClockRemarks remarks) {
        String first = remarks.firstCase();
        if (first != null && !remarks.changes().isEmpty()) {
            limit = limits.apply(first);
        }
        List<ClockMove> moves = new ArrayList<>();
        turns(remarks).forEach(turn -> moves.add(count(turn)));
        asToldThen(moves, remarks);
        return List.copyOf(moves);
    }

    private List<Turn> turns(ClockRemarks remarks) {
        List<Turn> turns = new ArrayList<>();
        turns.add(new Turn(deadline.startedAt(), STARTED, null, null));
        addStandstills(turns);
        remarks.changes()
                .forEach(change -> turns.add(new Turn(change.at(), CASE_CHANGED, null, change.timeLimitCase())));
        Instant extendedAt = deadline.extension().lastAt();
        if (extendedAt != null) {
            turns.add(new Turn(extendedAt, EXTENDED, null, null));
        }
        Instant closedAt = deadline.closedAt();
        if (closedAt != null) {
            turns.add(new Turn(closedAt, ENDED, null, null));
        }
        turns.sort(Comparator.comparing(Turn::at));
        return turns;
    }

    /** A line that another one continues ends without the clock running; so does one that stood open to the end. */
    private void addStandstills(List<Turn> turns) {
        List<Suspension> lines = deadline.suspensions();
        for (int i = 0; i < lines.size(); i++) {
            Suspension line = lines.get(i);
            turns.add(new Turn(line.from(), line.continued() ? STOPPED_ANEW : STOPPED, line, null));
            boolean last = i == lines.size() - 1;
            boolean stays = last ? deadline.dueAt() == null : lines.get(i + 1).continued();
            Instant to = line.to();
            if (to != null && !stays) {
                turns.add(new Turn(to, RESUMED, line, null));
            }
        }
    }

    private ClockMove count(Turn turn) {
        happen(turn);
        if (turn.kind() == ENDED) {
            return move(turn, null, deadline.dueAt());
        }
        Held[] held = new Held[1];
        Instant due = new Reckoning(calendar, limit)
                .replay(deadline.startedAt(), extension, ledger, (line, kept) -> held[0] = kept);
        return move(turn, held[0], due);
    }

    private void happen(Turn turn) {
        Suspension line = turn.line();
        if (line != null) {
            // What a line continues ended when it began; the line itself is open until its own end is told.
            ledger.replaceAll(earlier -> earlier.to() == null ? earlier.endedAt(turn.at()) : earlier);
            if (turn.kind() != RESUMED) {
                ledger.add(line.endedAt(null));
            }
        } else if (turn.kind() == EXTENDED) {
            extension = deadline.extension();
        } else if (turn.timeLimitCase() != null) {
            limit = limits.apply(turn.timeLimitCase());
        }
    }

    private ClockMove move(Turn turn, @Nullable Held held, @Nullable Instant due) {
        boolean stops = turn.kind() == STOPPED || turn.kind() == STOPPED_ANEW;
        boolean extended = turn.kind() == EXTENDED;
        Suspension line = stops ? turn.line() : null;
        String reason = extended ? deadline.extension().reason() : line == null ? null : line.reason();
        return new ClockMove(
                turn.at(),
                turn.kind(),
                limit,
                reason,
                line == null ? null : line.legalGround(),
                stops && held != null ? held.minutesLeft() : null,
                extended ? deadline.extension().workingDays() : 0,
                due);
    }

    /** Of several recounts after one move, the first knows what was told at the move. */
    private static void asToldThen(List<ClockMove> moves, ClockRemarks remarks) {
        for (int i = remarks.recounts().size() - 1; i >= 0; i--) {
            ClockRemarks.Recount recount = remarks.recounts().get(i);
            Predicate<ClockMove> until = move -> !move.at().isAfter(recount.at());
            int last = (int) moves.stream().filter(until).count() - 1;
            if (last >= 0 && moves.get(last).dueAt() != null && moves.get(last).kind() != ENDED) {
                moves.set(last, moves.get(last).dueAt(recount.before()));
            }
        }
    }
}
