package vn.motcua.supervision;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.deadline.WorkingCalendar;

/** What comes, what may go wrong, and where the time goes. */
@RestController
@RequestMapping("/api/supervision")
class HeatApi {

    private static final int DAYS = 90;

    private final Load load;
    private final Risk risk;
    private final Heat heat;
    private final Clock clock;

    HeatApi(Load load, Risk risk, Heat heat, Clock clock) {
        this.load = load;
        this.risk = risk;
        this.heat = heat;
        this.clock = clock;
    }

    @GetMapping("/load")
    Load.Plan load() {
        return load.ahead();
    }

    @GetMapping("/risk")
    Risk.Ranking risk(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String procedure) {
        return risk.of(unit, procedure);
    }

    @GetMapping("/heat")
    Heat.HeatMap heat(
            @RequestParam String process,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
        LocalDate today = WorkingCalendar.local(clock.instant()).toLocalDate();
        Period period = Period.of(from, to, today, DAYS);
        return heat.of(process, unit, period);
    }
}
