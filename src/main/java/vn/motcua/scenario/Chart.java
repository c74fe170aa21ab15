package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The models in force that a scenario names parts of: its procedure, and what that calls. */
final class Chart {

    private final RepositoryService repository;
    private final Map<String, BpmnModelInstance> models = new LinkedHashMap<>();
    private final FormsInForce forms;

    Chart(RepositoryService repository, Collection<String> procedures) {
        this.repository = repository;
        this.forms = new FormsInForce(repository);
        procedures.forEach(this::add);
    }

    private void add(String procedure) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(procedure)
                .latestVersion()
                .singleResult();
        if (definition == null || models.containsKey(procedure)) {
            return;
        }
        BpmnModelInstance model = repository.getBpmnModelInstance(definition.getId());
        models.put(procedure, model);
        forms.add(definition.getDeploymentId());
        model.getModelElementsByType(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .forEach(this::add);
    }

    /** Whether any of them calls another process. */
    boolean calls() {
        return !nodes(CallActivity.class).isEmpty();
    }

    /** The form by which a procedure is started; empty when it has none. */
    String startForm(String procedure) {
        return model(procedure).getModelElementsByType(StartEvent.class).stream()
                .map(StartEvent::getCamundaFormRef)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    boolean knows(String procedure) {
        return models.containsKey(procedure);
    }

    BpmnModelInstance model(String procedure) {
        return Optional.ofNullable(models.get(procedure)).orElseThrow();
    }

    /** The Vietnamese name of an element; its id when it has none. */
    String name(String id) {
        return nodes(FlowNode.class).stream()
                .filter(node -> node.getId().equals(id) && node.getName() != null)
                .map(FlowNode::getName)
                .findFirst()
                .orElse(id);
    }

    void demandNode(Word id) {
        demand(id, FlowNode.class, "no-element");
    }

    UserTask demandTask(Word id) {
        return demand(id, UserTask.class, "no-task");
    }

    /** A task that the program works: one that may fail. */
    void demandBlock(Word id) {
        if (demand(id, Task.class, "no-block") instanceof UserTask) {
            throw id.wrong("no-block", id.text(), "");
        }
    }

    void demandMessage(Word name) {
        List<String> names = models.values().stream()
                .flatMap(model -> model.getModelElementsByType(Message.class).stream())
                .map(Message::getName)
                .toList();
        if (!names.contains(name.text())) {
            throw name.wrong("no-message", name.text(), Nearest.hint(name.text(), names));
        }
    }

    /** The entries whose keys are no field of a form. A step without form takes none. */
    List<Mistake> strangers(String formId, Map<String, Entry> values) {
        List<String> keys = forms.fields(formId);
        List<Mistake> strangers = new ArrayList<>();
        values.forEach((key, value) -> {
            if (!keys.contains(key)) {
                strangers.addAll(value.wrong("no-field", key, formId, Nearest.hint(key, keys))
                        .mistakes());
            }
        });
        return strangers;
    }

    private <T extends FlowNode> T demand(Word id, Class<T> type, String key) {
        List<T> nodes = nodes(type);
        return nodes.stream()
                .filter(node -> node.getId().equals(id.text()))
                .findFirst()
                .orElseThrow(() -> id.wrong(
                        key,
                        id.text(),
                        Nearest.hint(
                                id.text(), nodes.stream().map(FlowNode::getId).toList())));
    }

    private <T extends FlowNode> List<T> nodes(Class<T> type) {
        return models.values().stream()
                .flatMap(model -> model.getModelElementsByType(type).stream())
                .toList();
    }
}
