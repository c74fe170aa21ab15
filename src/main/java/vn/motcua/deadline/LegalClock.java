package vn.motcua.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Wording;

/**
 * Starts, stops and moves the deadlines of dossiers. Every change is published as {@link Deadline.Moved} before the
 * transaction ends, so that timers and due dates follow it or fail with it. The moments are when things happened.
 */
@Service
@Transactional
public class LegalClock {

    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final WorkingCalendars calendars;
    private final ExtensionRule extensionRule;
    private final ApplicationEventPublisher events;

    LegalClock(
            Deadlines deadlines,
            TimeLimits limits,
            WorkingCalendars calendars,
            ExtensionRule extensionRule,
            ApplicationEventPublisher events) {
        this.deadlines = deadlines;
        this.limits = limits;
        this.calendars = calendars;
        this.extensionRule = extensionRule;
        this.events = events;
    }

    /**
     * One insert and no look-up: a second start fails on the primary key and spoils the transaction.
     *
     * @param unit code of the unit that decides, whose calendar rules the clock
     */
    public Deadline start(String dossierNumber, String procedure, String caseName, String unit, Instant at) {
        return start(dossierNumber, procedure, caseName, unit, at, at);
    }

    /** As {@link #start(String, String, String, String, Instant)}, where the clock starts later than the acceptance. */
    public Deadline start(
            String dossierNumber, String procedure, String caseName, String unit, Instant acceptedAt, Instant at) {
        Limit limit = limitFor(procedure, caseName, acceptedAt);
        Reckoning count = new Reckoning(calendars.of(unit), limit);
        Deadline deadline = new Deadline(dossierNumber, procedure, caseName, unit, acceptedAt, at, count);
        deadlines.flush();
        try {
            deadlines.saveAndFlush(deadline);
        } catch (DataIntegrityViolationException twice) {
            throw new DeadlineRefused(dossierNumber, "bắt đầu tính thời hạn", "thời hạn đã được tính từ trước");
        }
        return moved(deadline, "Bắt đầu tính thời hạn giải quyết");
    }

    public Deadline suspend(String dossierNumber, Instant at, String reason, String legalGround) {
        Deadline deadline = get(dossierNumber, "tạm dừng thời hạn");
        deadline.suspend(calendars.of(deadline.unit()), at, reason, legalGround);
        return moved(deadline, "Tạm dừng thời hạn: " + reason);
    }

    public Deadline resume(String dossierNumber, Instant at) {
        Deadline deadline = get(dossierNumber, "tính tiếp thời hạn");
        deadline.resume(calendars.of(deadline.unit()), at);
        return moved(deadline, "Tính tiếp thời hạn");
    }

    public Deadline extend(String dossierNumber, int workingDays, String reason, Instant at) {
        Deadline deadline = get(dossierNumber, "gia hạn");
        deadline.extend(calendars.of(deadline.unit()), extensionRule, workingDays, reason, at);
        return moved(deadline, "Gia hạn %d ngày làm việc: %s".formatted(workingDays, reason));
    }

    /** The limit of the new case, under the rules of the day the clock started, replaces the old one from the start. */
    public Deadline changeCase(String dossierNumber, String caseName, Instant at) {
        Deadline deadline = get(dossierNumber, "chuyển trường hợp giải quyết");
        Limit limit = limitFor(deadline.procedure(), caseName, deadline.acceptedAt());
        deadline.changeCase(calendars.of(deadline.unit()), caseName, limit);
        return moved(deadline, "Thời hạn tính theo trường hợp “%s”".formatted(caseName));
    }

    /**
     * Another office decides from here on: the whole span is counted again, over its calendar. Nothing happens where no clock
     * runs yet, or none any more.
     */
    public void moveTo(String dossierNumber, String unit, Instant at) {
        deadlines
                .findById(dossierNumber)
                .filter(deadline ->
                        deadline.closedAt() == null && !deadline.unit().equals(unit))
                .ifPresent(deadline -> {
                    Instant before = deadline.dueAt();
                    deadline.ruledBy(unit);
                    deadline.recount(calendars.of(unit));
                    recounted(deadline, before, Wording.say("clock.other-office"));
                });
    }

    /** For good: the result is ready, or the dossier was refused or withdrawn. */
    public Deadline close(String dossierNumber, Instant at) {
        Deadline deadline = get(dossierNumber, "kết thúc thời hạn");
        deadline.close(at);
        return moved(deadline, "Kết thúc tính thời hạn");
    }

    @Transactional(readOnly = true)
    public Optional<Deadline> find(String dossierNumber) {
        return deadlines.findById(dossierNumber);
    }

    /** The clocks of these dossiers that have one, in one question and in no order. */
    @Transactional(readOnly = true)
    public List<Deadline> among(Collection<String> dossierNumbers) {
        return deadlines.findAllById(dossierNumbers);
    }

    private Deadline get(String dossierNumber, String what) {
        return deadlines
                .findById(dossierNumber)
                .orElseThrow(() -> new DeadlineRefused(dossierNumber, what, "chưa bắt đầu tính thời hạn"));
    }

    private Limit limitFor(String procedure, String caseName, Instant acceptedAt) {
        return limits.limitFor(
                procedure, caseName, WorkingCalendar.local(acceptedAt).toLocalDate());
    }

    private void recounted(Deadline deadline, @Nullable Instant before, String cause) {
        Instant after = deadline.dueAt();
        if (before != null && after != null && !before.equals(after)) {
            events.publishEvent(new Deadline.Recounted(deadline.dossierNumber(), before, after, cause));
            moved(deadline, cause);
        }
    }

    private Deadline moved(Deadline deadline, String cause) {
        Instant dueAt = deadline.closedAt() == null ? deadline.dueAt() : null;
        events.publishEvent(new Deadline.Moved(deadline.dossierNumber(), dueAt, cause));
        return deadline;
    }
}
