package vn.motcua.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Locality;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;

/** What a model may ask of the dossier (public, as expressions can only call public classes): {@code ${dossier.declared(execution, 'groomBirthDate')}}. */
@Component("dossier")
public class DossierFacts implements ModelFacts {

    private final Dossiers dossiers;
    private final Units units;
    private final Clock clock;

    DossierFacts(Dossiers dossiers, Units units, Clock clock) {
        this.dossiers = dossiers;
        this.units = units;
        this.clock = clock;
    }

    /** What the citizen declared in this field; null when nothing. */
    public @Nullable Object declared(DelegateExecution execution, String field) {
        return of(execution).declaration().get(field);
    }

    /** The value last entered in this field of this step's form; null when nothing. */
    public @Nullable Object answer(DelegateExecution execution, String step, String field) {
        return of(execution).answers(step).get(field);
    }

    /** The value last entered in this field in any step's form; null when nothing. */
    public @Nullable Object lastAnswer(DelegateExecution execution, String field) {
        return of(execution).lastAnswer(field).orElse(null);
    }

    /** counter, portal or post. */
    public String channel(DelegateExecution execution) {
        return of(execution).channel().code();
    }

    public boolean boundaryIndependent(DelegateExecution execution) {
        return of(execution).boundaryIndependent();
    }

    public boolean accepted(DelegateExecution execution) {
        return of(execution).progress().accepted();
    }

    /** Whether the citizen still owes what was asked for. */
    public boolean awaitsSupplement(DelegateExecution execution) {
        return of(execution).progress().supplementPending();
    }

    /** How often the citizen has been asked for a supplement. Reads the log. */
    public long supplementCount(DelegateExecution execution) {
        return of(execution).events(Dossier.SupplementRequested.class).count();
    }

    /** Whether originals that the citizen handed in lie at an office other than the counter that took them. */
    public boolean papersAway(DelegateExecution execution) {
        Dossier dossier = of(execution);
        return dossier.papers().stream().anyMatch(paper -> !paper.result() && paper.awayFrom(dossier.receivingUnit()));
    }

    /** Whether originals came to an office that turned out not to be the competent one. */
    public boolean papersElsewhere(DelegateExecution execution) {
        Dossier dossier = of(execution);
        return dossier.papers().stream()
                .anyMatch(paper -> !paper.result()
                        && paper.awayFrom(dossier.receivingUnit())
                        && paper.awayFrom(dossier.competentUnit()));
    }

    /** Whether originals that the citizen handed in are with the post. */
    public boolean papersOnTheWay(DelegateExecution execution) {
        return of(execution).papers().stream().anyMatch(paper -> !paper.result() && paper.inTransit());
    }

    /** Whether it was returned, refused or withdrawn. */
    public boolean ended(DelegateExecution execution) {
        return of(execution).progress().ended();
    }

    /** The fee that was found for it, in đồng; 0 before. Reads the log. */
    public long assessedFee(DelegateExecution execution) {
        return of(execution)
                .events(Dossier.FeeAssessed.class)
                .mapToLong(Dossier.FeeAssessed::amount)
                .reduce(0, (earlier, later) -> later);
    }

    /** Whether the unit that was last named in this field, by an officer or in the declaration, counts as mountainous, island or difficult. */
    public boolean inDifficultArea(DelegateExecution execution, String field) {
        Dossier dossier = of(execution);
        Object place =
                dossier.lastAnswer(field).orElseGet(() -> dossier.declaration().get(field));
        return units.find(String.valueOf(place))
                .map(Unit::locality)
                .filter(Locality::difficult)
                .isPresent();
    }

    /** How many agencies objected when they were last asked. */
    public long objections(DelegateExecution execution) {
        Map<String, String> verdicts = new HashMap<>();
        of(execution).timeline().forEach(entry -> {
            if (entry.event() instanceof Dossier.OpinionAsked asked) {
                verdicts.remove(asked.agency());
            } else if (entry.event() instanceof Dossier.OpinionGiven given) {
                verdicts.put(given.agency(), given.verdict());
            }
        });
        return verdicts.values().stream().filter("OBJECT"::equals).count();
    }

    /** The day on which it was handed in, as yyyy-MM-dd: a law that changes between this day and the decision leaves it under the old one. */
    public String submittedOn(DelegateExecution execution) {
        return LocalDate.ofInstant(of(execution).progress().submittedAt(), clock.getZone())
                .toString();
    }

    /** Today at the office, as yyyy-MM-dd. */
    public String today(DelegateExecution execution) {
        return LocalDate.ofInstant(clock.instant(), clock.getZone()).toString();
    }

    private Dossier of(DelegateExecution execution) {
        return dossiers.get(execution.getProcessBusinessKey());
    }
}
