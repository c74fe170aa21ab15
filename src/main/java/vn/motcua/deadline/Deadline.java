package vn.motcua.deadline;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * The legal clock of one dossier: f(start, limit, calendar, ledger). The due moment is stored because everything asks for it;
 * it is null while the clock is suspended. Warnings are computed. Nothing but {@link LegalClock} changes a deadline.
 */
@Entity
@Table(name = "deadline")
public class Deadline extends ClockState {

    /**
     * The due moment of a dossier has changed, in the transaction that changed it.
     *
     * @param dueAt null while suspended and after closing
     * @param cause Vietnamese, for the dossier's history
     */
    public record Moved(String dossierNumber, @Nullable Instant dueAt, String cause) {}

    /**
     * A calendar has moved the due moment of a running clock; nobody has done anything to the dossier. Told before
     * {@link Moved}, in the same transaction.
     */
    public record Recounted(String dossierNumber, Instant before, Instant after, String cause) {}

    @OneToMany(mappedBy = "deadline", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = 500)
    private List<Suspension> suspensions = new ArrayList<>();

    protected Deadline() {}

    Deadline(
            String dossierNumber,
            String procedure,
            String caseName,
            String unit,
            Instant acceptedAt,
            Instant startedAt,
            Reckoning count) {
        super(dossierNumber, procedure, caseName, unit, acceptedAt, startedAt, count.limit());
        this.dueAt = count.due(startedAt);
    }

    /** Suspended already, it goes on standing still for another reason: a new line of the ledger holds the same rest. */
    void suspend(WorkingCalendar calendar, Instant at, String reason, String legalGround) {
        requireOpen("tạm dừng thời hạn");
        if (at.isBefore(suspended() ? lastSuspension().from() : startedAt())) {
            throw refused("tạm dừng thời hạn", "thời điểm tạm dừng trước khi bắt đầu tính thời hạn");
        }
        Held held = dueAt == null ? lastSuspension().end(at) : count(calendar).held(at, dueAt);
        suspensions.add(new Suspension(this, at, reason, legalGround, held, suspended()));
        dueAt = null;
    }

    void resume(WorkingCalendar calendar, Instant at) {
        requireSuspended("tính tiếp thời hạn");
        Suspension last = lastSuspension();
        if (at.isBefore(last.from())) {
            throw refused("tính tiếp thời hạn", "thời điểm tính tiếp trước thời điểm tạm dừng");
        }
        dueAt = count(calendar).resumed(last.end(at), at);
    }

    void extend(WorkingCalendar calendar, ExtensionRule rule, int workingDays, String reason, Instant at) {
        Instant due = requireRunning("gia hạn");
        Extension extended = extension.and(workingDays, reason, at);
        String objection = rule.objection(
                workingDays,
                extended,
                limit,
                calendar.hours(WorkingCalendar.local(due).toLocalDate()));
        if (objection != null) {
            throw refused("gia hạn", objection);
        }
        extension = extended;
        dueAt = count(calendar).extended(due, workingDays);
    }

    /** The limit of the other case holds from the original start, with the whole ledger replayed. */
    void changeCase(WorkingCalendar calendar, String newCase, Limit newLimit) {
        requireOpen("chuyển trường hợp giải quyết");
        caseName = newCase;
        limit = newLimit;
        recount(calendar);
    }

    void recount(WorkingCalendar calendar) {
        dueAt = count(calendar).replay(startedAt(), extension, suspensions, Suspension::restate);
    }

    /** What {@link #recount} would come to, without changing anything. */
    @Nullable
    Instant dueUnder(WorkingCalendar calendar) {
        return count(calendar).replay(startedAt(), extension, suspensions, (line, held) -> {});
    }

    void close(Instant at) {
        requireOpen("kết thúc thời hạn");
        if (suspended()) {
            lastSuspension().end(at);
        }
        closedAt = at;
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

    private Suspension lastSuspension() {
        return suspensions.get(suspensions.size() - 1);
    }

    private Reckoning count(WorkingCalendar calendar) {
        return new Reckoning(calendar, limit);
    }
}
