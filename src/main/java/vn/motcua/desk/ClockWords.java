package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.deadline.ClockMove;
import vn.motcua.deadline.ClockMove.Kind;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.dossier.Progress;

/** Says what a legal clock does, and what it did. Durations are office time, by the hours of the office that decides. */
record ClockWords(WorkingCalendar calendar) {

    /** Of a dossier whose clock has never run. */
    static String notRunning(Progress progress) {
        if (progress.accepted()) {
            return Wording.say(progress.ended() ? "clock.never-ran" : "clock.awaits-receipt");
        }
        return Wording.say(progress.ended() ? "clock.never-accepted" : "clock.awaits-acceptance");
    }

    /** What it does now, and why. @param moves all, oldest first */
    String now(Deadline deadline, List<ClockMove> moves, Instant now) {
        Instant due = deadline.dueAt();
        Instant closed = deadline.closedAt();
        if (closed != null) {
            return Wording.say("clock.closed", LocalTimes.spoken(closed), kept(due, closed));
        } else if (due == null) {
            return standing(moves);
        } else if (now.isAfter(due)) {
            return Wording.say("clock.overdue", LocalTimes.spoken(due));
        }
        return Wording.say("clock.running", LocalTimes.spoken(due), span(deadline.minutesLeft(calendar, now), now));
    }

    private String standing(List<ClockMove> moves) {
        ClockMove since = last(moves, Kind.STOPPED);
        ClockMove why = last(moves, Kind.STOPPED, Kind.STOPPED_ANEW);
        return Wording.say(
                "clock.standing",
                LocalTimes.spoken(since.at()),
                bare(why.reason()),
                bare(why.legalGround()),
                rest(why));
    }

    private static ClockMove last(List<ClockMove> moves, Kind... kinds) {
        return moves.stream()
                .filter(move -> List.of(kinds).contains(move.kind()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** What it did. */
    String of(ClockMove move) {
        Instant due = move.dueAt();
        String until = due == null ? Wording.say("clock.still") : Wording.say("clock.due", LocalTimes.spoken(due));
        return switch (move.kind()) {
            case STARTED ->
                Wording.say(
                        "clock.move.started",
                        move.limit().text(),
                        bare(move.limit().legalBasis()),
                        until);
            case STOPPED ->
                Wording.say("clock.move.stopped", bare(move.reason()), bare(move.legalGround()), rest(move));
            case STOPPED_ANEW ->
                Wording.say("clock.move.stopped-anew", bare(move.reason()), bare(move.legalGround()), rest(move));
            case RESUMED -> Wording.say("clock.move.resumed", until);
            case EXTENDED -> Wording.say("clock.move.extended", move.workingDays(), bare(move.reason()), until);
            case CASE_CHANGED ->
                Wording.say(
                        "clock.move.case-changed",
                        move.limit().text(),
                        bare(move.limit().legalBasis()),
                        until);
            case ENDED -> Wording.say("clock.move.ended", kept(due, move.at()));
        };
    }

    private static String kept(@Nullable Instant due, Instant end) {
        if (due == null) {
            return Wording.say("clock.while-standing");
        }
        return Wording.say(end.isAfter(due) ? "clock.late" : "clock.in-time", LocalTimes.spoken(due));
    }

    private String rest(ClockMove stop) {
        Integer minutes = stop.minutesLeft();
        return minutes == null ? "" : span(minutes, stop.at());
    }

    /** "8 ngày 6 giờ 30 phút làm việc", in days of the office hours of that moment. */
    String span(int minutes, Instant at) {
        long day = calendar.hours(WorkingCalendar.local(at).toLocalDate()).minutesOfDay();
        String parts = Stream.of(
                        part("days", minutes / day),
                        part("hours", minutes % day / 60),
                        part("minutes", minutes % day % 60))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return parts.isEmpty() ? Wording.say("span.none") : Wording.say("span", parts);
    }

    private static String part(String unit, long amount) {
        return amount == 0 ? "" : Wording.say("span." + unit, amount);
    }

    private static String bare(@Nullable String text) {
        String words = text == null ? "" : text;
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
