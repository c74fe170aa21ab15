package vn.motcua.procedure;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.authority.SystemRights;
import vn.motcua.dossier.Dossier;

/**
 * The only way for a person to start a procedure: by its start form, which opens a dossier, or speaks for one that exists.
 * Tasklist and the API come through here.
 */
@Component
class StartGate {

    /** A start form with this field speaks for a dossier that exists; any other start form opens one. */
    static final String DOSSIER_FIELD = "dossierNumber";

    private final Definitions definitions;
    private final FormConditions conditions;
    private final ObjectProvider<Reception> reception;
    private final ObjectProvider<ProcessEngine> engine;
    private final SystemRights systemRights;
    private final ThreadLocal<Boolean> attaching = ThreadLocal.withInitial(() -> false);

    StartGate(
            Definitions definitions,
            FormConditions conditions,
            ObjectProvider<Reception> reception,
            ObjectProvider<ProcessEngine> engine,
            SystemRights systemRights) {
        this.definitions = definitions;
        this.conditions = conditions;
        this.reception = reception;
        this.engine = engine;
        this.systemRights = systemRights;
    }

    /** Starts an instance from Tasklist's start form; empty when the process is not a procedure of ours. */
    Optional<ProcessInstance> starting(String definitionId, Map<String, Object> entered) {
        return definitions.variables(definitionId).map(variables -> {
            StartForm start = Context.getCommandContext()
                    .runWithoutAuthorization(() -> definitions.startForm(definition(definitionId)));
            Map<String, Object> accepted = start.form().accept(FormValues.plain(entered), Map.of(), conditions);
            return accepted.get(DOSSIER_FIELD) instanceof String number
                    ? attach(definitionId, number, accepted)
                    : open(definitionId, start, accepted);
        });
    }

    /**
     * A person starts a procedure by its form only: started directly, an instance could name another office's dossier, begin in
     * the middle and carry any variable.
     */
    void startedDirectly(ProcessInstantiationBuilderImpl started) {
        CommandContext command = Context.getCommandContext();
        if (command.getAuthenticatedUserId() == null || attaching.get()) {
            return;
        }
        boolean ours = command.runWithoutAuthorization(() -> definitions
                .variables(new GetDeployedProcessDefinitionCmd(started, false)
                        .execute(command)
                        .getId())
                .isPresent());
        if (ours) {
            throw new BadUserRequestException(Wording.say("form.start-only"));
        }
    }

    /** Holds a submission that came another way (the API, the post) against the same start form. */
    Map<String, Object> checkedStart(StartForm start, Map<String, Object> entered) {
        return start.form().accept(entered, Map.of(), conditions);
    }

    private static ProcessDefinition definition(String id) {
        return Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
    }

    private ProcessInstance open(String definitionId, StartForm start, Map<String, Object> accepted) {
        Dossier dossier = reception.getObject().open(start, accepted);
        return systemRights.call(() -> engine.getObject()
                .getRuntimeService()
                .startProcessInstanceById(definitionId, dossier.number(), Offices.of(dossier)));
    }

    /** The fields of such a form are transient: they reach the step that follows at once, and no table. */
    private ProcessInstance attach(String definitionId, String number, Map<String, Object> accepted) {
        reception.getObject().allow(number);
        VariableMap passing = Variables.createVariables();
        accepted.forEach((key, value) -> passing.putValueTyped(key, Variables.untypedValue(value, true)));
        // The officer stays logged in: the log names who heard the citizen.
        attaching.set(true);
        try {
            return Context.getCommandContext().runWithoutAuthorization(() -> engine.getObject()
                    .getRuntimeService()
                    .startProcessInstanceById(definitionId, number, passing));
        } finally {
            attaching.remove();
        }
    }
}
