package vn.motcua.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.WorkingCalendar;

/**
 * A dossier as its supervisor sees it.
 *
 * @param unit that decides
 * @param minutesLeft office minutes that a clock that stands still has kept
 * @param stopped refused or withdrawn
 * @param eventsDone so many lines of its log are in the sums of steps
 */
record Watched(
        String number,
        String procedure,
        String unit,
        String receivingUnit,
        String channel,
        Standing standing,
        @Nullable Instant acceptedAt,
        @Nullable Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant warnAt,
        @Nullable Integer minutesLeft,
        @Nullable Instant closedAt,
        @Nullable Outcome outcome,
        boolean stopped,
        boolean digitised,
        boolean paid,
        boolean paidOnline,
        int eventsDone) {

    @Nullable
    LocalDate acceptedOn() {
        return day(acceptedAt);
    }

    @Nullable
    LocalDate dueOn() {
        return day(dueAt);
    }

    @Nullable
    LocalDate closedOn() {
        return day(closedAt);
    }

    boolean online() {
        return channel.equals("PORTAL");
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : WorkingCalendar.local(moment).toLocalDate();
    }
}
