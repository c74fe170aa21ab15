package vn.motcua.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;

/** What a model may ask of the dossier (public, as expressions can only call public classes): {@code ${dossier.declared(execution, 'groomBirthDate')}}. */
@Component("dossier")
public class DossierFacts implements ModelFacts {

    private final Dossiers dossiers;
    private final Clock clock;

    DossierFacts(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
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

    /** Today at the office, as yyyy-MM-dd. */
    public String today(DelegateExecution execution) {
        return LocalDate.ofInstant(clock.instant(), clock.getZone()).toString();
    }

    private Dossier of(DelegateExecution execution) {
        return dossiers.get(execution.getProcessBusinessKey());
    }
}
