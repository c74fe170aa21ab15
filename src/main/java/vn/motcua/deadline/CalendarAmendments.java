package vn.motcua.deadline;

import static vn.motcua.deadline.WorkingCalendar.instant;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Records a late announcement and counts the running deadlines it touches again. Pages of 500 in one transaction: memory is
 * bounded by the list of moved dossiers, the transaction by the dossiers running in the city over those days (some tens of
 * thousands). A suspended clock keeps the minutes that were left; it meets the new days when it resumes. Announcing the same
 * days again is harmless and catches dossiers that another node started in the seconds before it knew.
 */
@Service
class CalendarAmendments {

    private static final int PAGE = 500;

    private final AmendmentLog log;
    private final Deadlines deadlines;
    private final WorkingCalendars calendars;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;
    private final Clock clock;

    CalendarAmendments(
            AmendmentLog log,
            Deadlines deadlines,
            WorkingCalendars calendars,
            ApplicationEventPublisher events,
            EntityManager entities,
            Clock clock) {
        this.log = log;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.events = events;
        this.entities = entities;
        this.clock = clock;
    }

    /** The dossiers that move, or with a dry run would move. */
    @Transactional
    public List<MovedDeadline> amend(List<CalendarDay> days, String by, boolean dryRun) {
        calendars.forget();
        WorkingCalendar amended = calendars.current().amendedBy(days);
        if (!dryRun) {
            record(days, by);
        }
        return moves(days, amended, dryRun);
    }

    private List<MovedDeadline> moves(List<CalendarDay> days, WorkingCalendar amended, boolean dryRun) {
        Instant from = instant(first(days).atStartOfDay());
        Instant to = instant(last(days).plusDays(1).atStartOfDay());
        List<MovedDeadline> moved = new ArrayList<>();
        String last = "";
        List<Deadline> page;
        do {
            page = deadlines.runningBetween(from, to, last, PageRequest.ofSize(PAGE));
            for (Deadline deadline : page) {
                count(deadline, amended, dryRun, moved);
                last = deadline.dossierNumber();
            }
            entities.flush();
            entities.clear();
        } while (page.size() == PAGE);
        return moved;
    }

    private void count(Deadline deadline, WorkingCalendar amended, boolean dryRun, List<MovedDeadline> moved) {
        Instant due = deadline.dueAt();
        Instant newDue = deadline.dueUnder(amended);
        if (due == null || newDue == null || due.equals(newDue)) {
            return;
        }
        moved.add(new MovedDeadline(deadline.dossierNumber(), MovedDeadline.offset(due), MovedDeadline.offset(newDue)));
        if (!dryRun) {
            deadline.recount(amended);
            events.publishEvent(new Deadline.Moved(deadline.dossierNumber(), newDue, "Lịch làm việc thay đổi"));
        }
    }

    private void record(List<CalendarDay> days, String by) {
        Instant now = clock.instant();
        log.saveAllAndFlush(
                days.stream().map(day -> new CalendarAmendment(day, now, by)).toList());
        calendars.forget();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                calendars.forget();
            }
        });
    }

    private static LocalDate first(List<CalendarDay> days) {
        return days.stream().map(CalendarDay::date).min(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate last(List<CalendarDay> days) {
        return days.stream().map(CalendarDay::date).max(LocalDate::compareTo).orElseThrow();
    }
}
