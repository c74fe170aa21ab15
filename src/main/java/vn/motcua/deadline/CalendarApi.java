package vn.motcua.deadline;

import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calendar for whoever administers it. Without `dryRun=false` nothing is changed. */
@RestController
@RequestMapping("/api/calendar")
class CalendarApi {

    /** The answer to an amendment: the dossiers whose deadline moves. */
    record Moves(List<MovedDeadline> moved) {}

    private final CalendarAmendments amendments;
    private final WorkingCalendars calendars;
    private final KnownUnits units;

    CalendarApi(CalendarAmendments amendments, WorkingCalendars calendars, KnownUnits units) {
        this.amendments = amendments;
        this.calendars = calendars;
        this.units = units;
    }

    @PostMapping("/days")
    Moves amend(
            @RequestBody Announcement announcement,
            @RequestParam(defaultValue = "true") boolean dryRun,
            Principal principal) {
        units.check(announcement.unit());
        return new Moves(amendments.amend(announcement.checked(), principal.getName(), dryRun));
    }

    @GetMapping("/{year}")
    CalendarYear year(@PathVariable int year) {
        return calendars.current().year(year).orElseThrow(() -> new CalendarNotLoaded(year));
    }
}
