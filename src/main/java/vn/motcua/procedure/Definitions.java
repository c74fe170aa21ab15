package vn.motcua.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the program needs to know of deployed procedures, read once per version: a deployed version never changes. Only forms
 * bound to the deployment are kept for good; a form bound to the latest version for a moment.
 */
@Component
public class Definitions {

    private final ObjectProvider<ProcessEngine> engine;
    private final Map<String, Form> forms = new ConcurrentHashMap<>();
    private final LatestForms latest = new LatestForms();
    private final Map<String, Optional<Set<String>>> variables = new ConcurrentHashMap<>();
    /** What is counted from now or from the submission is counted once, when the timer is set: the deadline does not move it. */
    private static final Pattern DEADLINE =
            Pattern.compile("\\$\\{deadline\\.(?!workingDaysFromNow|workingDayBefore|answerBy|stepBy|cutOff)");

    Definitions(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** The form of a user task, empty when it has none. */
    Optional<Form> taskForm(String definitionId, String taskKey, String taskId) {
        UserTask task = (UserTask) model(definitionId).getModelElementById(taskKey);
        if (task == null || task.getCamundaFormRef() == null) {
            return Optional.empty();
        }
        Callable<InputStream> source = () -> engine.getObject().getFormService().getDeployedTaskForm(taskId);
        if (!"deployment".equals(task.getCamundaFormRefBinding())) {
            return Optional.of(latest.get(task.getCamundaFormRef(), () -> read(source)));
        }
        return Optional.of(forms.computeIfAbsent(definitionId + "/" + taskKey, key -> read(source)));
    }

    StartForm startForm(ProcessDefinition definition) {
        return new StartForm(definition.getKey(), definition.getName(), startForm(definition.getId()));
    }

    private Form startForm(String definitionId) {
        return forms.computeIfAbsent(
                definitionId,
                id -> read(() -> engine.getObject().getFormService().getDeployedStartForm(id)));
    }

    /**
     * The only variables an instance of this version may have: the property {@code variables} of the process. Empty for a
     * process that is not a procedure of ours.
     */
    public Optional<Set<String>> variables(String definitionId) {
        return variables.computeIfAbsent(definitionId, id -> properties(id)
                .filter(property -> "variables".equals(property.getCamundaName()))
                .findFirst()
                .map(property -> names(Objects.requireNonNullElse(property.getCamundaValue(), ""))));
    }

    /** What the model says of its procedure under this name. */
    Optional<String> property(String definitionId, String name) {
        return properties(definitionId)
                .filter(property -> name.equals(property.getCamundaName()))
                .findFirst()
                .map(CamundaProperty::getCamundaValue);
    }

    private Stream<CamundaProperty> properties(String definitionId) {
        return model(definitionId).getModelElementsByType(CamundaProperties.class).stream()
                .filter(properties -> properties.getParentElement().getParentElement() instanceof Process)
                .flatMap(properties -> properties.getCamundaProperties().stream());
    }

    private static Set<String> names(String commaSeparated) {
        return Arrays.stream(commaSeparated.split(","))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a model names this BPMN error, and so has a way for it. */
    static boolean namesError(BpmnModelInstance model, String code) {
        return model.getModelElementsByType(ErrorEventDefinition.class).stream()
                .map(ErrorEventDefinition::getError)
                .anyMatch(error -> error == null || code.equals(error.getErrorCode()));
    }

    /** Whether the legal clock moves what this expression dates. */
    public static boolean followsTheClock(String expression) {
        return DEADLINE.matcher(expression).find();
    }

    BpmnModelInstance model(String definitionId) {
        return engine.getObject().getRepositoryService().getBpmnModelInstance(definitionId);
    }

    private static Form read(Callable<InputStream> source) {
        try (InputStream schema = source.call()) {
            return FormReader.read(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
