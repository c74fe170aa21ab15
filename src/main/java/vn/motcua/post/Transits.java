package vn.motcua.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.deadline.WorkingCalendars;
import vn.motcua.procedure.SharedDecisions;

/** How long the post may take, by the shared decision {@code postal-transit}. */
@Component
class Transits {

    private final SharedDecisions decisions;
    private final WorkingCalendars calendars;

    Transits(SharedDecisions decisions, WorkingCalendars calendars) {
        this.decisions = decisions;
        this.calendars = calendars;
    }

    /** @param withSlip whether the appointment slip travels along */
    Transit of(Parties parties, boolean withSlip, Instant postedAt) {
        Reach reach = Reach.between(parties);
        SharedDecisions.Row row = decisions.ask(
                "postal-transit",
                Map.of(
                        "postedOn", day(postedAt).toString(),
                        "sameUnit", reach.sameUnit(),
                        "sameCity", reach.sameCity(),
                        "withSlip", withSlip));
        return new Transit(row.number("workingDays"), row.text("legalBasis"));
    }

    /** Close of the last day of transit. @param postedAt on the day J, or before it opens */
    Instant due(Transit transit, Instant postedAt) {
        return closeAfter(day(postedAt), transit.workingDays());
    }

    /** Close of the n-th working day after this moment's. */
    Instant closeAfter(LocalDate day, int workingDays) {
        return WorkingCalendar.instant(calendars.current().closeOfWorkingDay(day, workingDays));
    }

    private LocalDate day(Instant moment) {
        return calendars.current().nextOpening(WorkingCalendar.local(moment)).toLocalDate();
    }
}
