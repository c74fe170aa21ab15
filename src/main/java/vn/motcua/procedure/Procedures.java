package vn.motcua.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import vn.motcua.authority.SystemRights;
import vn.motcua.dossier.Dossier;

/** What the other modules may ask of the engine. */
@Service
public class Procedures {

    /** More agencies are not asked at once. */
    private static final int MOST = 100;

    private final RepositoryService repository;
    private final RuntimeService instances;
    private final Definitions definitions;
    private final StartGate gate;
    private final SystemRights systemRights;
    private final ObjectProvider<ProcessEngine> engine;

    Procedures(
            @Lazy RepositoryService repository,
            @Lazy RuntimeService instances,
            Definitions definitions,
            StartGate gate,
            SystemRights systemRights,
            ObjectProvider<ProcessEngine> engine) {
        this.repository = repository;
        this.instances = instances;
        this.definitions = definitions;
        this.gate = gate;
        this.systemRights = systemRights;
        this.engine = engine;
    }

    /** The start form of a procedure in force; empty when there is no such procedure or it takes no dossiers. */
    public Optional<StartForm> startForm(String procedure) {
        return systemRights.call(() -> inForce(procedure)
                .filter(definition -> definitions.variables(definition.getId()).isPresent())
                .map(definitions::startForm)
                .filter(start -> start.form().field(StartGate.DOSSIER_FIELD).isEmpty()));
    }

    /** The start form of the version by which a dossier runs; of the one in force when it runs no more. */
    public Optional<StartForm> startFormOf(Dossier dossier) {
        return systemRights.call(
                () -> versionOf(dossier).or(() -> inForce(dossier.procedure())).map(definitions::startForm));
    }

    private Optional<ProcessDefinition> versionOf(Dossier dossier) {
        return instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.number(), dossier.procedure())
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(instance -> repository.getProcessDefinition(instance.getProcessDefinitionId()));
    }

    /**
     * Holds what was entered against the start form.
     *
     * @throws FormRejected naming every wrong field
     */
    public Map<String, Object> check(StartForm startForm, Map<String, Object> entered) {
        return gate.checkedStart(startForm, entered);
    }

    /** Starts the procedure for a dossier; part of the intake's transaction. */
    public void start(Dossier dossier) {
        systemRights.call(
                () -> instances.startProcessInstanceByKey(dossier.procedure(), dossier.number(), Offices.of(dossier)));
    }

    /**
     * Hands a message to the dossier's instance.
     *
     * @return false when the instance does not wait for it
     */
    public boolean tell(String dossierNumber, String message) {
        return commands()
                .execute(command -> command.runWithoutAuthorization(() -> {
                    List<Execution> waiting = waiting(dossierNumber, message, 1);
                    waiting.forEach(one -> instances.messageEventReceived(message, one.getId()));
                    return !waiting.isEmpty();
                }));
    }

    /**
     * Hands a message to the one of several that wait for it in the dossier's instance which has this value in this variable: of
     * the agencies that are asked at the same time, the one that has answered.
     *
     * @return false when none waits for it
     */
    public boolean tell(String dossierNumber, String message, String variable, Object value) {
        return commands()
                .execute(command -> command.runWithoutAuthorization(() -> waiting(dossierNumber, message, MOST).stream()
                        .filter(one -> value.equals(instances.getVariable(one.getId(), variable)))
                        .findFirst()
                        .map(one -> {
                            instances.messageEventReceived(message, one.getId());
                            return true;
                        })
                        .orElse(false)));
    }

    private List<Execution> waiting(String dossierNumber, String message, int most) {
        return instances
                .createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(dossierNumber)
                .listPage(0, most);
    }

    /** Commands in which the person who asked stays named, for the log. */
    private CommandExecutor commands() {
        return ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
    }

    /** @throws IllegalArgumentException when there is no such procedure */
    String definitionInForce(String procedure) {
        return systemRights
                .call(() -> inForce(procedure))
                .map(ProcessDefinition::getId)
                .orElseThrow(() -> new IllegalArgumentException(procedure));
    }

    private Optional<ProcessDefinition> inForce(String procedure) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(procedure)
                .latestVersion()
                .active()
                .singleResult());
    }
}
