package vn.motcua.paper.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.Acting;
import vn.motcua.authority.Role;
import vn.motcua.paper.PapersForbidden;

/** For the records offices, each for the dossiers that its unit decided, and for whoever looks after the city. */
@RestController
@RequestMapping("/api/papers")
class RetentionApi {

    private static final int MOST = 1000;

    private final DuePapers papers;
    private final Acting acting;
    private final Clock clock;

    RetentionApi(DuePapers papers, Acting acting, Clock clock) {
        this.papers = papers;
        this.acting = acting;
        this.clock = clock;
    }

    /** @param on yyyy-MM-dd; today when left out */
    @GetMapping("/due-for-destruction")
    List<DuePapers.Due> due(
            @RequestParam(name = "on", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate on) {
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : on;
        if (acting.isAdministrator() || acting.isSupervisor()) {
            return papers.on(day, null, MOST);
        }
        Set<String> units = acting.unitCodes().stream()
                .filter(unit -> acting.holds(Role.RECORDS, unit))
                .collect(Collectors.toSet());
        if (units.isEmpty()) {
            throw new PapersForbidden("paper.retention.forbidden");
        }
        return papers.on(day, units, MOST);
    }
}
