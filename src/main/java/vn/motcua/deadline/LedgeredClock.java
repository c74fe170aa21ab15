package vn.motcua.deadline;

import jakarta.persistence.CascadeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What is read of a legal clock: its ledger, and what follows from state and ledger over a calendar. */
@MappedSuperclass
abstract class LedgeredClock extends ClockState {

    @OneToMany(mappedBy = "deadline", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = 500)
    List<Suspension> suspensions = new ArrayList<>();

    LedgeredClock() {}

    LedgeredClock(
            String dossierNumber,
            String procedure,
            String caseName,
            String unit,
            Instant acceptedAt,
            Instant startedAt,
            Limit limit) {
        super(dossierNumber, procedure, caseName, unit, acceptedAt, startedAt, limit);
    }

    /** What counting again would come to, without changing anything. */
    @Nullable
    Instant dueUnder(WorkingCalendar calendar) {
        return count(calendar).replay(startedAt(), extension, suspensions, (line, held) -> {});
    }

    /** When the level turns amber; null while suspended. */
    public @Nullable Instant warnAt(WorkingCalendar calendar) {
        return dueAt == null ? null : count(calendar).warning(startedAt(), dueAt, extension.workingDays());
    }

    /**
     * When the apology must be taken up; null while suspended. It must be out one working day before the due moment at the latest
     * (Decree 61/2018 as practised), so it is taken up a working day before that, where the limit has room for it.
     */
    public @Nullable Instant apologyAt(WorkingCalendar calendar) {
        return dueAt == null || !limit.longerThanOneDay()
                ? warnAt(calendar)
                : count(calendar).daysBefore(dueAt, limit.amount() > 2 ? 2 : 1);
    }

    /** Of a closed clock: as it was at closing. A suspended one presses nobody and is green. */
    public WarningLevel level(WorkingCalendar calendar, Instant now) {
        Instant moment = closedAt == null ? now : closedAt;
        Instant warning = warnAt(calendar);
        if (dueAt == null || warning == null || moment.isBefore(warning)) {
            return WarningLevel.GREEN;
        }
        return moment.isAfter(dueAt) ? WarningLevel.RED : WarningLevel.AMBER;
    }

    /** Office minutes left, zero when overdue. Reads the ledger while suspended, so call it in a transaction then. */
    public int minutesLeft(WorkingCalendar calendar, Instant now) {
        if (dueAt == null) {
            return lastSuspension().minutesLeft();
        }
        return count(calendar).minutesLeft(closedAt == null ? now : closedAt, dueAt);
    }

    /** The ledger, oldest first. Reads it from the database. */
    public List<Suspension> suspensions() {
        return List.copyOf(suspensions);
    }

    final Suspension lastSuspension() {
        return suspensions.get(suspensions.size() - 1);
    }

    final Reckoning count(WorkingCalendar calendar) {
        return new Reckoning(calendar, limit);
    }
}
