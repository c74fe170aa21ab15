package vn.motcua.procedure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.motcua.authority.SystemRights;

/** Which procedures can be received at a counter, and what is filled in for each. A version never changes and is read once. */
@Component
public class CounterProcedures {

    private static final int MOST = 2000;

    /** @param nationalCode empty when the model names none */
    public record Entry(String procedure, String name, String field, String nationalCode) {}

    private final RepositoryService repository;
    private final Definitions definitions;
    private final FormConditions conditions;
    private final SystemRights systemRights;
    private final CounterFormReader reader;
    private final Map<String, Optional<Entry>> entries = new ConcurrentHashMap<>();
    private final Map<String, CounterForms> forms = new ConcurrentHashMap<>();

    CounterProcedures(
            @Lazy RepositoryService repository,
            Definitions definitions,
            FormConditions conditions,
            SystemRights systemRights,
            CounterFormReader reader) {
        this.repository = repository;
        this.definitions = definitions;
        this.conditions = conditions;
        this.systemRights = systemRights;
        this.reader = reader;
    }

    /** In no order; one question to the database. */
    public List<Entry> all() {
        return systemRights.call(
                () -> repository.createProcessDefinitionQuery().latestVersion().active().listPage(0, MOST).stream()
                        .flatMap(version -> entry(version).stream())
                        .toList());
    }

    /** Empty when there is no such procedure or it takes no dossiers. */
    public Optional<CounterForms> forms(String procedure) {
        return systemRights.call(() -> Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(procedure)
                        .latestVersion()
                        .active()
                        .singleResult())
                .filter(version -> entry(version).isPresent())
                .map(version -> forms.computeIfAbsent(version.getId(), id -> reader.read(version))));
    }

    public CounterForms.Defaults defaults(CounterForms forms) {
        CounterForms.Check check = forms.check();
        return new CounterForms.Defaults(
                SchemaWalk.defaults(forms.schema()), check == null ? Map.of() : SchemaWalk.defaults(check.schema()));
    }

    /** @param entered in the check, with what was declared under the same keys */
    public CounterForms.Hidden hidden(CounterForms forms, Map<String, Object> declared, Map<String, Object> entered) {
        CounterForms.Check check = forms.check();
        return new CounterForms.Hidden(
                SchemaWalk.hidden(forms.schema(), declared, conditions),
                check == null ? Set.of() : SchemaWalk.hidden(check.schema(), entered, conditions));
    }

    /** @throws FormRejected naming every wrong field of the check */
    public void hold(CounterForms.Check check, Map<String, Object> entered, Map<String, Object> declared) {
        check.form().accept(entered, declared, conditions);
    }

    private Optional<Entry> entry(ProcessDefinition version) {
        return entries.computeIfAbsent(
                version.getId(),
                id -> takesDossiers(version)
                        ? Optional.of(new Entry(
                                version.getKey(),
                                Objects.requireNonNullElse(version.getName(), version.getKey()),
                                definitions.property(id, "field").orElse(""),
                                definitions.property(id, "nationalCode").orElse("")))
                        : Optional.empty());
    }

    private boolean takesDossiers(ProcessDefinition version) {
        return definitions.variables(version.getId()).isPresent()
                && IntakeStep.hasStartForm(definitions.model(version.getId()))
                && definitions
                        .startForm(version)
                        .form()
                        .field(StartGate.DOSSIER_FIELD)
                        .isEmpty();
    }
}
