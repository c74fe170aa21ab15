package vn.motcua.deadline;

import static vn.motcua.deadline.WorkingCalendar.instant;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Records a late announcement and counts the running deadlines it touches again, each over the calendar of the unit that decides
 * it. Pages of 500 in one transaction: memory is
 * bounded by the list of moved dossiers, the transaction by the dossiers running in the city over those days (some tens of
 * thousands). A suspended clock keeps the minutes that were left; it meets the new days when it resumes. Announcing the same
 * days again is harmless and catches dossiers that another node started in the seconds before it knew.
 */
@Service
class CalendarAmendments {

    private static final int PAGE = 500;
    private static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Deadlines deadlines;
    private final WorkingCalendars calendars;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;
    private final Clock clock;

    CalendarAmendments(
            Deadlines deadlines,
            WorkingCalendars calendars,
            ApplicationEventPublisher events,
            EntityManager entities,
            Clock clock) {
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.events = events;
        this.entities = entities;
        this.clock = clock;
    }

    /** The dossiers that move, or with a dry run would move. */
    @Transactional
    public List<MovedDeadline> amend(CalendarChange change, String by, boolean dryRun) {
        calendars.forget();
        OfficeCalendars present = calendars.all();
        if (!dryRun) {
            record(change, by);
        }
        return moves(change, present, dryRun);
    }

    private List<MovedDeadline> moves(CalendarChange change, OfficeCalendars present, boolean dryRun) {
        OfficeCalendars amended = change.appliedTo(present);
        String cause = dryRun ? null : change.cause();
        List<MovedDeadline> moved = new ArrayList<>();
        String last = "";
        List<Deadline> page;
        do {
            page = touched(change, last);
            for (Deadline deadline : page) {
                String unit = deadline.unit();
                count(deadline, present.of(unit), amended.of(unit), cause).ifPresent(moved::add);
                last = deadline.dossierNumber();
            }
            entities.flush();
            entities.clear();
        } while (page.size() == PAGE);
        return moved;
    }

    private List<Deadline> touched(CalendarChange change, String after) {
        Instant from = instant(change.first().atStartOfDay());
        LocalDate last = change.last();
        Instant to = last == null ? FOREVER : instant(last.plusDays(1).atStartOfDay());
        String unit = change.unit();
        PageRequest page = PageRequest.ofSize(PAGE);
        return unit == null
                ? deadlines.runningBetween(from, to, after, page)
                : deadlines.runningBetween(unit, from, to, after, page);
    }

    /** @param cause null: nothing is changed */
    private Optional<MovedDeadline> count(
            Deadline deadline, WorkingCalendar present, WorkingCalendar amended, @Nullable String cause) {
        Instant due = deadline.dueAt();
        Instant newDue = deadline.dueUnder(amended);
        if (due == null || newDue == null || due.equals(newDue)) {
            return Optional.empty();
        }
        String number = deadline.dossierNumber();
        if (cause != null) {
            deadline.recount(amended);
            events.publishEvent(new Deadline.Recounted(number, due, newDue, cause));
            events.publishEvent(new Deadline.Moved(number, newDue, cause));
        }
        return Optional.of(MovedDeadline.of(number, due, newDue, present, amended));
    }

    private void record(CalendarChange change, String by) {
        change.rows(clock.instant(), by).forEach(entities::persist);
        entities.flush();
        calendars.forget();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                calendars.forget();
            }
        });
    }
}
