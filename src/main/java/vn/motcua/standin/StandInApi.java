package vn.motcua.standin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.Acting;
import vn.motcua.authority.People;
import vn.motcua.authority.Role;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;
import vn.motcua.deadline.WorkingCalendar;

/** Who replaces whom at the units of the person who asks. */
@RestController
@RequestMapping("/api/stand-ins")
class StandInApi {

    private static final int LONGEST_REASON = 500;

    private final StandIns standIns;
    private final Acting acting;
    private final People people;
    private final Units units;

    StandInApi(StandIns standIns, Acting acting, People people, Units units) {
        this.units = units;
        this.standIns = standIns;
        this.acting = acting;
        this.people = people;
    }

    /** Moments with offset. {@code unit} may be left out by who decides for one unit. */
    record Plan(
            @Nullable String unit,
            @Nullable String absent,
            @Nullable String substitute,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime to,
            @Nullable String reason) {}

    record Made(String id) {}

    record Person(String account, String name) {}

    /** @param state PLANNED, ACTIVE, OVER or CALLED_OFF */
    record Line(
            String id,
            String unit,
            Person absent,
            Person substitute,
            OffsetDateTime from,
            OffsetDateTime to,
            String reason,
            String state,
            Person madeBy,
            OffsetDateTime madeAt,
            @Nullable Person endedBy,
            @Nullable OffsetDateTime endedAt,
            boolean mayEnd) {}

    record Office(String code, String name, List<Person> colleagues) {}

    /** @param offices for which the person decides */
    record Answer(List<Line> standIns, List<Office> offices) {}

    @GetMapping
    Answer list() {
        Set<String> own = acting.unitCodes();
        return new Answer(
                standIns.of(own).stream().map(this::line).toList(),
                own.stream().filter(this::decides).map(this::office).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made plan(@RequestBody Plan plan) {
        String reason = Objects.requireNonNullElse(plan.reason(), "").trim();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw StandInRefused.because("reason", LONGEST_REASON);
        }
        if (plan.absent() == null || plan.substitute() == null || plan.from() == null || plan.to() == null) {
            throw StandInRefused.because("incomplete");
        }
        return new Made(standIns.plan(
                unit(plan),
                plan.absent(),
                plan.substitute(),
                plan.from().toInstant(),
                plan.to().toInstant(),
                reason));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable("id") String id) {
        standIns.end(id);
    }

    @ExceptionHandler
    ProblemDetail refused(StandInRefused refused) {
        HttpStatus status = refused.isForbidden() ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_ENTITY;
        return ProblemDetail.forStatusAndDetail(status, refused.reason());
    }

    private String unit(Plan plan) {
        if (plan.unit() != null) {
            return plan.unit();
        }
        return acting.unitCodes().stream().filter(this::decides).findFirst().orElseThrow(StandInRefused::forbidden);
    }

    private boolean decides(String unit) {
        return acting.holds(Role.LEADER, unit) || acting.holds(Role.HEAD, unit);
    }

    private Office office(String unit) {
        Set<String> accounts = new TreeSet<>();
        for (Role role : Role.values()) {
            accounts.addAll(people.inGroup(role.groupAt(unit)));
        }
        String name = units.find(unit).map(Unit::fullName).orElse(unit);
        return new Office(unit, name, accounts.stream().map(this::person).toList());
    }

    private Line line(StandIn one) {
        String endedBy = one.endedBy();
        return new Line(
                one.id(),
                one.unit(),
                person(one.absent()),
                person(one.substitute()),
                local(one.from()),
                local(one.to()),
                one.reason(),
                one.state().name(),
                person(one.madeBy()),
                local(one.madeAt()),
                endedBy == null ? null : person(endedBy),
                one.endedAt() == null ? null : local(one.endedAt()),
                one.state().open() && decides(one.unit()));
    }

    private Person person(String account) {
        return new Person(account, people.nameOf(account).orElse(account));
    }

    private static OffsetDateTime local(Instant instant) {
        return instant.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }
}
