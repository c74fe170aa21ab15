package vn.motcua.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.Wording;
import vn.motcua.authority.Competence;
import vn.motcua.authority.Competency;
import vn.motcua.authority.Unit;
import vn.motcua.authority.UnitUnknown;
import vn.motcua.authority.Units;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.deadline.WorkingCalendars;

/** The directory: the units, the offices that only decide, and who decides what. Open to everybody; it tells of no person. */
@RestController
@RequestMapping("/api/units")
class UnitsApi {

    /** @param units the 94 that receive citizens */
    record Directory(List<UnitView> units, List<UnitView> offices) {}

    private final Units units;
    private final Competence competence;
    private final WorkingCalendars calendars;
    private final Clock clock;

    UnitsApi(Units units, Competence competence, WorkingCalendars calendars, Clock clock) {
        this.units = units;
        this.competence = competence;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping
    Directory all() {
        return new Directory(views(units.all()), views(units.offices()));
    }

    @GetMapping("/{code}")
    UnitView one(@PathVariable("code") String code) {
        return view(units.get(code));
    }

    /**
     * @param code of the place; of an office, what it decides itself
     * @param procedure slug; all procedures when left out
     */
    @GetMapping("/{code}/competence")
    List<CompetenceView> competence(
            @PathVariable("code") String code,
            @RequestParam(name = "procedure", required = false) @Nullable String procedure) {
        Unit unit = units.get(code);
        List<Competency> rules = competence.rules().stream()
                .filter(rule -> procedure == null || rule.procedure().equals(procedure.strip()))
                .toList();
        if (rules.isEmpty()) {
            throw new UnknownCompetence(procedure);
        }
        return rules.stream()
                .flatMap(rule -> authority(rule, unit).map(by -> CompetenceView.of(rule, by)).stream())
                .toList();
    }

    private Optional<CompetenceView.Authority> authority(Competency rule, Unit unit) {
        if (!unit.isCommune()) {
            return Optional.of(unit)
                    .filter(office ->
                            office.kind().name().equals(rule.authority().name()))
                    .map(CompetenceView.Authority::of);
        }
        String outside = rule.name();
        return outside == null
                ? competence.decider(rule.authority(), unit.code()).map(CompetenceView.Authority::of)
                : Optional.of(new CompetenceView.Authority(null, outside, false));
    }

    private List<UnitView> views(Collection<Unit> some) {
        return some.stream().map(this::view).toList();
    }

    private UnitView view(Unit unit) {
        LocalDate today = WorkingCalendar.local(clock.instant()).toLocalDate();
        return UnitView.of(unit, units.landBranch(unit).orElse(null), calendars.of(unit.code()), today);
    }

    /** A procedure of which no rule speaks; its message is Vietnamese. */
    private static final class UnknownCompetence extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownCompetence(@Nullable String procedure) {
            super(Wording.say("competence.unknown-procedure", String.valueOf(procedure)));
        }
    }

    @ExceptionHandler({UnitUnknown.class, UnknownCompetence.class})
    ProblemDetail unknown(RuntimeException unknown) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(unknown.getMessage()));
        problem.setTitle(Wording.say("problem.title.404"));
        return problem;
    }
}
