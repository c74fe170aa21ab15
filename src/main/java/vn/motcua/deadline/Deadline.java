package vn.motcua.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The legal clock of one dossier: f(start, limit, calendar, ledger). The due moment is stored because everything asks for it;
 * it is null while the clock is suspended. Warnings are computed. Nothing but {@link LegalClock} changes a deadline.
 */
@Entity
@Table(name = "deadline")
public class Deadline extends LedgeredClock {

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

    void close(Instant at) {
        requireOpen("kết thúc thời hạn");
        if (suspended()) {
            lastSuspension().end(at);
        }
        closedAt = at;
    }
}
