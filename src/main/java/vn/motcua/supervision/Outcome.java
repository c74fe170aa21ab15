package vn.motcua.supervision;

import static vn.motcua.deadline.WorkingCalendar.local;

import java.time.Instant;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.Suspension;

/** How a closed clock stands to its due moment: early on a day before the due day, on time on that day. */
enum Outcome {
    EARLY,
    ON_TIME,
    LATE;

    static Outcome of(Deadline closed, Instant closedAt) {
        Instant due = closed.dueAt();
        if (due == null) {
            // It was closed while it stood still: late only where nothing was left when it stopped.
            return closed.suspensions().stream()
                            .reduce((earlier, later) -> later)
                            .map(Suspension::minutesLeft)
                            .filter(left -> left == 0)
                            .isPresent()
                    ? LATE
                    : EARLY;
        }
        if (closedAt.isAfter(due)) {
            return LATE;
        }
        return local(closedAt).toLocalDate().isBefore(local(due).toLocalDate()) ? EARLY : ON_TIME;
    }
}
