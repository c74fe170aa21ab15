package vn.motcua.deadline;

import java.security.Principal;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was announced late, for supervisors and administrators. Without `dryRun=false` nothing is taken back. */
@RestController
@RequestMapping("/api/calendar")
class LateAnnouncementsApi {

    /**
     * @param years that the calendar knows
     * @param cityHours of every unit that keeps none of its own
     */
    record Overview(
            SortedSet<Integer> years,
            List<Announced> announcements,
            AnnouncedHours.Sessions cityHours,
            List<AnnouncedHours> unitHours) {}

    /** @param source on whose word it is taken back; at most 500 characters */
    record Reason(@Nullable String source) {}

    private final LateAnnouncements announcements;
    private final UnitHoursBook hours;
    private final WorkingCalendars calendars;

    LateAnnouncementsApi(LateAnnouncements announcements, UnitHoursBook hours, WorkingCalendars calendars) {
        this.announcements = announcements;
        this.hours = hours;
        this.calendars = calendars;
    }

    @GetMapping
    Overview overview() {
        return new Overview(calendars.current().years(), announcements.latest(), hours.city(), hours.latest());
    }

    @PostMapping("/announcements/{id}/reversal")
    CalendarApi.Moves reverse(
            @PathVariable("id") long id,
            @RequestBody Reason reason,
            @RequestParam(name = "dryRun", defaultValue = "true") boolean dryRun,
            Principal principal) {
        Faults faults = new Faults();
        String source = faults.source(reason.source(), "source");
        faults.none();
        return new CalendarApi.Moves(announcements.reverse(id, source, principal.getName(), dryRun));
    }
}
