package vn.motcua.deadline;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells every move that a legal clock has made. The moves are concluded from the clock and its ledger, and each due moment by
 * counting again; nothing is stored for it.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class ClockStories {

    private final TimeLimits limits;
    private final WorkingCalendars calendars;

    ClockStories(TimeLimits limits, WorkingCalendars calendars) {
        this.limits = limits;
        this.calendars = calendars;
    }

    /** Oldest first. Reads the ledger. @param deadline of the running transaction */
    public List<ClockMove> of(Deadline deadline, ClockRemarks remarks) {
        return new ClockStory(deadline, calendars.of(deadline.unit()), name -> limit(deadline, name)).told(remarks);
    }

    private Limit limit(Deadline deadline, String caseName) {
        return caseName.equals(deadline.caseName())
                ? deadline.limit()
                : limits.limitFor(
                        deadline.procedure(),
                        caseName,
                        WorkingCalendar.local(deadline.acceptedAt()).toLocalDate());
    }
}
