package vn.motcua.procedure;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierUnknown;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.dossier.Paper;

/**
 * Every form passes here. What was entered is held against the form's own rules and goes into the dossier; to the engine go
 * only the variables that the procedure declares to route on. To let a value past this gate is to put a citizen's data into
 * the engine's tables.
 */
@Component
class FormGate {

    private final Definitions definitions;
    private final FormConditions conditions;
    private final Dossiers dossiers;
    private final ObjectProvider<Reception> reception;
    private final List<FormFact> facts;
    private final Clock clock;

    FormGate(
            Definitions definitions,
            FormConditions conditions,
            Dossiers dossiers,
            ObjectProvider<Reception> reception,
            List<FormFact> facts,
            Clock clock) {
        this.definitions = definitions;
        this.conditions = conditions;
        this.dossiers = dossiers;
        this.reception = reception;
        this.facts = facts;
        this.clock = clock;
    }

    /** What the engine may keep of what was entered in a task. The rest is in the dossier when this returns. */
    VariableMap completing(String taskId, Map<String, Object> entered) {
        TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
        Optional<Set<String>> variables = task == null || task.getProcessDefinitionId() == null
                ? Optional.empty()
                : definitions.variables(task.getProcessDefinitionId());
        if (task == null || variables.isEmpty()) {
            return entered instanceof VariableMap map ? map : Variables.fromMap(entered);
        }
        Dossier dossier = held(task);
        if (Context.getCommandContext().getAuthenticatedUserId() != null) {
            reception.getObject().allow(dossier.number());
        }
        Map<String, Object> accepted = formOf(task)
                .map(form -> form.accept(FormValues.plain(entered), shown(dossier), conditions))
                .orElseGet(() -> nothing(entered));
        dossier.completeStep(task.getTaskDefinitionKey(), accepted, occasion());
        return routing(accepted, variables.get());
    }

    /** Adds to what a task's form shows: what was declared, and what was last entered in this step. */
    void showing(String taskId, VariableMap values) {
        TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
        boolean ours = task != null
                && task.getProcessDefinitionId() != null
                && definitions.variables(task.getProcessDefinitionId()).isPresent();
        if (ours) {
            Dossier dossier = dossierOf(task);
            Map<String, Object> known = shown(dossier);
            formOf(task).ifPresent(form -> form.fields().forEach(field -> {
                Object value = known.containsKey(field.key()) ? known.get(field.key()) : fact(field, dossier);
                if (value != null) {
                    values.put(field.key(), FormValues.typed(value));
                }
            }));
        }
    }

    private @Nullable Object fact(FormField field, Dossier dossier) {
        return facts.stream()
                .filter(fact -> field.readOnly() && fact.field().equals(field.key()))
                .findFirst()
                .map(fact -> fact.of(dossier))
                .orElse(null);
    }

    /**
     * Transient: they decide the gateways up to the next wait and are never stored. What was answered stands in the dossier.
     */
    private static VariableMap routing(Map<String, Object> accepted, Set<String> variables) {
        VariableMap routing = Variables.createVariables();
        accepted.forEach((key, value) -> {
            if (variables.contains(key)) {
                routing.putValueTyped(key, Variables.untypedValue(value, true));
            }
        });
        return routing;
    }

    private Optional<Form> formOf(TaskEntity task) {
        return Context.getCommandContext()
                .runWithoutAuthorization(() ->
                        definitions.taskForm(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getId()));
    }

    private Dossier held(TaskEntity task) {
        String number = task.getProcessInstance().getBusinessKey();
        return dossiers.hold(number).orElseThrow(() -> new DossierUnknown(number));
    }

    private Dossier dossierOf(TaskEntity task) {
        return dossiers.get(task.getProcessInstance().getBusinessKey());
    }

    private static Map<String, Object> shown(Dossier dossier) {
        Map<String, Object> known = new LinkedHashMap<>(dossier.declaration());
        known.put("channel", dossier.channel().code());
        known.put("receivingUnit", dossier.receivingUnit());
        known.put("competentUnit", dossier.competentUnit());
        known.put("papers", dossier.papers().stream().map(Paper::code).toList());
        dossier.applicant().underFormKeys().forEach(known::put);
        known.putAll(dossier.latestAnswers());
        return known;
    }

    private static Map<String, Object> nothing(Map<String, Object> entered) {
        if (!entered.isEmpty()) {
            throw new FormRejected(entered.keySet().stream()
                    .map(key -> new FieldError(key, Wording.say("form.no-form")))
                    .limit(1)
                    .toList());
        }
        return Map.of();
    }

    private Occasion occasion() {
        String user = Context.getCommandContext().getAuthenticatedUserId();
        return Occasion.now(clock.instant(), user == null ? Occasion.SYSTEM : user);
    }
}
