package vn.motcua.deadline;

import java.security.Principal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The hours of one unit as supervisors announce them and take them back. Without `dryRun=false` nothing is changed. */
@RestController
@RequestMapping("/api/calendar/hours")
class UnitHoursAnnouncementsApi {

    /** @param unit its code */
    record OfUnit(@Nullable String unit, @Nullable HoursRequest hours) {}

    private final CalendarAmendments amendments;
    private final UnitHoursBook book;
    private final KnownUnits units;
    private final OfficeHours city;

    UnitHoursAnnouncementsApi(CalendarAmendments amendments, UnitHoursBook book, KnownUnits units, OfficeHours city) {
        this.amendments = amendments;
        this.book = book;
        this.units = units;
        this.city = city;
    }

    @PostMapping
    CalendarApi.Moves announce(
            @RequestBody OfUnit announced, @RequestParam(defaultValue = "true") boolean dryRun, Principal principal) {
        String unit = Objects.requireNonNullElse(announced.unit(), "");
        units.check(unit);
        HoursRequest hours = Objects.requireNonNullElse(announced.hours(), HoursRequest.NOTHING);
        return new CalendarApi.Moves(amendments.amend(hours.checked(unit, city.cutOff()), principal.getName(), dryRun));
    }

    @PostMapping("/{id}/reversal")
    CalendarApi.Moves reverse(
            @PathVariable long id,
            @RequestBody LateAnnouncementsApi.Reason reason,
            @RequestParam(defaultValue = "true") boolean dryRun,
            Principal principal) {
        Faults faults = new Faults();
        String source = faults.source(reason.source(), "source");
        faults.none();
        return new CalendarApi.Moves(book.reverse(id, source, principal.getName(), dryRun));
    }
}
