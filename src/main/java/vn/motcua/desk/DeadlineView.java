package vn.motcua.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.Suspension;
import vn.motcua.deadline.WarningLevel;
import vn.motcua.deadline.WorkingCalendar;

/**
 * @param dueAt null while suspended
 * @param level GREEN, AMBER or RED
 * @param remainingWorkingMinutes office minutes left
 */
record DeadlineView(
        String timeLimitCase,
        int limit,
        String unit,
        String limitText,
        String legalBasis,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime closedAt,
        boolean suspended,
        String level,
        String levelText,
        int remainingWorkingMinutes,
        int extensions,
        List<SuspensionView> suspensions) {

    static DeadlineView of(Deadline deadline, WorkingCalendar calendar, Instant now) {
        WarningLevel level = deadline.level(calendar, now);
        return new DeadlineView(
                deadline.caseName(),
                deadline.limit().amount(),
                deadline.limit().unit().name(),
                deadline.limit().text(),
                deadline.limit().legalBasis(),
                LocalTimes.of(deadline.startedAt()),
                LocalTimes.orNull(deadline.dueAt()),
                LocalTimes.orNull(deadline.closedAt()),
                deadline.suspended(),
                level.name(),
                level.label(),
                deadline.minutesLeft(calendar, now),
                deadline.extension().count(),
                deadline.suspensions().stream().map(SuspensionView::of).toList());
    }

    record SuspensionView(OffsetDateTime from, @Nullable OffsetDateTime to, String reason, String legalGround) {

        static SuspensionView of(Suspension line) {
            return new SuspensionView(
                    LocalTimes.of(line.from()), LocalTimes.orNull(line.to()), line.reason(), line.legalGround());
        }
    }
}
