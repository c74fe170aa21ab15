package vn.motcua.deadline;

import java.security.Principal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The office hours of one unit, from a day on. Without `dryRun=false` nothing is changed. */
@RestController
class UnitHoursApi {

    private final CalendarAmendments amendments;
    private final KnownUnits units;
    private final OfficeHours city;

    UnitHoursApi(CalendarAmendments amendments, KnownUnits units, OfficeHours city) {
        this.amendments = amendments;
        this.units = units;
        this.city = city;
    }

    @PutMapping("/api/units/{code}/hours")
    CalendarApi.Moves change(
            @PathVariable String code,
            @RequestBody HoursRequest hours,
            @RequestParam(defaultValue = "true") boolean dryRun,
            Principal principal) {
        units.require(code);
        CalendarChange change = hours.checked(code, city.cutOff());
        return new CalendarApi.Moves(amendments.amend(change, principal.getName(), dryRun));
    }
}
