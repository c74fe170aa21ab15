package vn.motcua.deadline;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells what a deadline would be, before there is a dossier. */
@RestController
class PreviewApi {

    /** A counted deadline and the days without office on the way to it. */
    record Preview(
            @JsonFormat(pattern = MovedDeadline.ISO, timezone = MovedDeadline.ZONE) OffsetDateTime dueAt,
            int limit,
            LimitUnit unit,
            String legalBasis,
            List<DayOff> daysOff) {}

    private final TimeLimits limits;
    private final WorkingCalendars calendars;
    private final KnownUnits units;

    PreviewApi(TimeLimits limits, WorkingCalendars calendars, KnownUnits units) {
        this.limits = limits;
        this.calendars = calendars;
        this.units = units;
    }

    @GetMapping("/api/deadlines/preview")
    Preview preview(
            @RequestParam(required = false) @Nullable String procedure,
            @RequestParam(required = false) @Nullable String acceptedAt,
            @RequestParam(name = "case", defaultValue = "normal") String caseName,
            @RequestParam(required = false) @Nullable String unit) {
        if (procedure == null || procedure.isBlank()) {
            throw new InvalidRequest("procedure", "Chưa nêu thủ tục.");
        }
        units.check(unit);
        LocalDateTime accepted = AcceptedAt.parse(acceptedAt);
        Limit limit = limits.limitFor(procedure.strip(), caseName.strip(), accepted.toLocalDate());
        WorkingCalendar calendar = unit == null ? calendars.current() : calendars.of(unit);
        LocalDateTime due = limit.dueFrom(accepted, calendar);
        return new Preview(
                MovedDeadline.offset(WorkingCalendar.instant(due)),
                limit.amount(),
                limit.unit(),
                limit.legalBasis(),
                calendar.daysOff(accepted.toLocalDate(), due.toLocalDate()));
    }
}
