package vn.motcua.desk.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.SystemRights;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.LegalClock;
import vn.motcua.deadline.Limit;
import vn.motcua.deadline.TimeLimits;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.FeeTable;
import vn.motcua.procedure.OpenSteps;

/** Reads from a dossier what was promised with it: the same for one that is rehearsed and one that is accepted. */
@Component
class Prospect {

    private final LegalClock clocks;
    private final TimeLimits limits;
    private final FeeTable fees;
    private final Units units;
    private final OpenSteps steps;
    private final SystemRights systemRights;
    private final Clock clock;

    Prospect(
            LegalClock clocks,
            TimeLimits limits,
            FeeTable fees,
            Units units,
            OpenSteps steps,
            SystemRights systemRights,
            Clock clock) {
        this.clocks = clocks;
        this.limits = limits;
        this.fees = fees;
        this.units = units;
        this.steps = steps;
        this.systemRights = systemRights;
        this.clock = clock;
    }

    Outlook of(Dossier dossier, List<String> missing) {
        Optional<Deadline> deadline = clocks.find(dossier.number());
        Optional<Limit> limit = deadline.map(Deadline::limit).or(() -> limitOf(dossier));
        Instant due = deadline.map(Deadline::dueAt).orElse(null);
        return new Outlook(
                dossier.progress().accepted(),
                dossier.progress().publicStatus().label(),
                due == null ? null : due.atZone(WorkingCalendar.ZONE).toOffsetDateTime(),
                PromiseWords.of(dossier, due, deadline.isPresent()),
                limit.map(Limit::text).orElse(null),
                limit.map(Limit::legalBasis).orElse(null),
                fee(dossier).orElse(null),
                steps.of(dossier.number()).stream()
                        .map(step -> plain(step.name(), dossier.number()))
                        .distinct()
                        .toList(),
                missing);
    }

    /** Without the dossier's number, which models add for lists of tasks. */
    private static String plain(String name, String number) {
        return name.replace(" · " + number, "");
    }

    /** Of a clock that starts when another office has received it. */
    private Optional<Limit> limitOf(Dossier dossier) {
        return dossier.events(Dossier.Accepted.class)
                .map(Dossier.Accepted::timeLimitCase)
                .filter(Objects::nonNull)
                .findFirst()
                .map(named -> systemRights.call(() -> limits.limitFor(dossier.procedure(), named, today())));
    }

    private LocalDate today() {
        return WorkingCalendar.local(clock.instant()).toLocalDate();
    }

    /** As the procedure has assessed it; otherwise as the table says, which knows what costs nothing. */
    private Optional<Outlook.Fee> fee(Dossier dossier) {
        Optional<FeeTable.Fee> listed = systemRights.call(() -> fees.find(question(dossier)));
        return dossier.events(Dossier.FeeAssessed.class)
                .reduce((earlier, later) -> later)
                .map(fee -> new Outlook.Fee(
                        fee.title(),
                        fee.amount(),
                        fee.legalBasis(),
                        listed.map(FeeTable.Fee::confirmed).orElse(true)))
                .or(() -> listed.map(
                        fee -> new Outlook.Fee(fee.title(), fee.amount(), fee.legalBasis(), fee.confirmed())));
    }

    private FeeTable.Question question(Dossier dossier) {
        Object category = dossier.declaration().get("applicantCategory");
        boolean urban = units.find(dossier.competentUnit())
                .map(Unit::type)
                .filter("phường"::equals)
                .isPresent();
        return new FeeTable.Question(
                dossier.procedure(),
                dossier.channel().code(),
                category == null ? "normal" : category.toString(),
                urban ? "urban" : "rural",
                today());
    }
}
