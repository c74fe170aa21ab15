package vn.motcua.procedure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.motcua.authority.SystemRights;

/** What the steps of officers are called, as the models in force say. */
@Component
public class StepNames {

    private static final int MOST = 2000;

    private final RepositoryService repository;
    private final Definitions definitions;
    private final SystemRights systemRights;
    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

    StepNames(@Lazy RepositoryService repository, Definitions definitions, SystemRights systemRights) {
        this.repository = repository;
        this.definitions = definitions;
        this.systemRights = systemRights;
    }

    /**
     * By id: those of the procedure, and of the parts that procedures call. One question to the database.
     *
     * @param procedure slug; its own steps go before those of others with the same id
     */
    public Map<String, String> of(String procedure) {
        List<ProcessDefinition> inForce = systemRights.call(
                () -> repository.createProcessDefinitionQuery().latestVersion().listPage(0, MOST));
        Map<String, String> names = new HashMap<>();
        inForce.forEach(each -> names.putAll(steps(each.getId())));
        inForce.stream()
                .filter(each -> each.getKey().equals(procedure))
                .forEach(each -> names.putAll(steps(each.getId())));
        return names;
    }

    /** A version never changes. */
    private Map<String, String> steps(String definitionId) {
        return known.computeIfAbsent(definitionId, id -> {
            Map<String, String> steps = new HashMap<>();
            systemRights
                    .call(() -> definitions.model(id))
                    .getModelElementsByType(UserTask.class)
                    .forEach(step -> steps.put(step.getId(), name(step)));
            return Map.copyOf(steps);
        });
    }

    private static String name(UserTask step) {
        return Objects.requireNonNullElse(step.getName(), step.getId()).replaceAll("\\s+", " ");
    }
}
