package vn.motcua.procedure.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import vn.motcua.platform.OfficeClock;

/** The engine as a test of deployments uses it; what was deployed since its making is removed at the end. */
final class ThrowAwayEngine {

    private final ProcessEngine engine;
    private final OfficeClock clock;
    private final Set<String> before;

    ThrowAwayEngine(ProcessEngine engine, OfficeClock clock) {
        this.engine = engine;
        this.clock = clock;
        this.before = deployments().stream().map(Deployment::getId).collect(Collectors.toSet());
        clock.turnTo(clock.instant());
    }

    /** Two deployments are never of one moment. */
    void later() {
        clock.pass(Duration.ofMinutes(1));
    }

    void clear() {
        deployments().stream()
                .filter(deployment -> !before.contains(deployment.getId()))
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
        clock.run();
    }

    private List<Deployment> deployments() {
        return engine.getRepositoryService().createDeploymentQuery().list();
    }

    List<String> resources(String slug) {
        return engine.getRepositoryService()
                .getDeploymentResourceNames(definition(slug).getDeploymentId());
    }

    org.camunda.bpm.engine.repository.ProcessDefinition definition(String slug) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(slug)
                .latestVersion()
                .singleResult();
    }

    /** Versions of a slug so far. */
    long versions(String slug) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(slug)
                .count();
    }

    String start(String slug) {
        return engine.getRuntimeService().startProcessInstanceByKey(slug).getId();
    }

    Task task(String instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    String form(String instance) throws IOException {
        try (InputStream form =
                engine.getFormService().getDeployedTaskForm(task(instance).getId())) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The step that follows the check: what the decision said. */
    String outcome(String instance) {
        engine.getTaskService().complete(task(instance).getId());
        return task(instance).getTaskDefinitionKey();
    }

    void deployFromModeler(String slug, String bpmn) {
        engine.getRepositoryService()
                .createDeployment()
                .name(slug)
                .source("Camunda Modeler")
                .addString(slug + ".bpmn", bpmn)
                .deploy();
    }
}
