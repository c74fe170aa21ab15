package vn.motcua.deadline;

import static vn.motcua.deadline.WorkingCalendar.instant;
import static vn.motcua.deadline.WorkingCalendar.local;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Counts one limit over one calendar: instants outside, local time inside. Pure. */
record Reckoning(WorkingCalendar calendar, Limit limit) {

    Instant due(Instant startedAt) {
        return instant(limit.dueFrom(local(startedAt), calendar));
    }

    Instant extended(Instant due, int workingDays) {
        return workingDays == 0
                ? due
                : instant(calendar.closeOfWorkingDay(local(due).toLocalDate(), workingDays));
    }

    int minutesLeft(Instant at, Instant due) {
        return Math.toIntExact(calendar.minutesBetween(local(at), local(due)));
    }

    Held held(Instant at, Instant due) {
        return new Held(due, minutesLeft(at, due));
    }

    /**
     * The rest of the time from the moment of resumption; a day-counted limit runs on to the close of the day it ends on.
     * Who had nothing left gains nothing: an overdue deadline keeps its old due moment and stays overdue.
     */
    Instant resumed(Held held, Instant at) {
        if (held.minutesLeft() == 0) {
            return held.dueBefore();
        }
        LocalDateTime due = calendar.plusMinutes(local(at), held.minutesLeft());
        return instant(limit.unit().countsDays() ? calendar.closeOnOrAfter(due.toLocalDate()) : due);
    }

    /**
     * The due moment from the beginning: limit, then suspensions in order, the extensions where the latest was made. Each
     * line of the ledger is told what it held, a continued one what the line before it held; null when the last line is open.
     */
    @Nullable
    Instant replay(Instant startedAt, Extension extension, List<Suspension> ledger, BiConsumer<Suspension, Held> told) {
        Instant due = due(startedAt);
        Held held = new Held(due, 0);
        int toExtend = extension.workingDays();
        for (Suspension line : ledger) {
            if (!line.continued() && extension.madeBy(line.from())) {
                due = extended(due, toExtend);
                toExtend = 0;
            }
            held = line.continued() ? held : held(line.from(), due);
            told.accept(line, held);
            Instant to = line.to();
            if (to == null) {
                return null;
            }
            due = resumed(held, to);
        }
        return extended(due, toExtend);
    }

    /** When a fifth of the whole limit's working time is left. */
    Instant warning(Instant startedAt, Instant due, int extendedDays) {
        LocalDateTime arrival = calendar.nextOpening(local(startedAt));
        long whole = calendar.minutesBetween(arrival, limit.dueFrom(local(startedAt), calendar))
                + extendedDays * minutesOfDay(due);
        return before(due, whole / 5);
    }

    Instant daysBefore(Instant due, int workingDays) {
        return before(due, workingDays * minutesOfDay(due));
    }

    private long minutesOfDay(Instant moment) {
        return calendar.hours(local(moment).toLocalDate()).minutesOfDay();
    }

    private Instant before(Instant due, long minutes) {
        return instant(calendar.minusMinutes(local(due), minutes));
    }
}
