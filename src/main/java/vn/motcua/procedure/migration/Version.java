package vn.motcua.procedure.migration;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** One version of a procedure, as far as a move has to know its drawing. */
final class Version {

    private final ProcessDefinition definition;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> timers = new HashMap<>();
    private final Map<String, String> messages = new HashMap<>();

    Version(ProcessDefinition definition, BpmnModelInstance model) {
        this.definition = definition;
        within(model.getModelElementsByType(FlowNode.class))
                .forEach((id, node) -> names.put(id, Objects.requireNonNullElse(((FlowElement) node).getName(), id)));
        model.getModelElementsByType(TimerEventDefinition.class)
                .forEach(
                        timer -> timers.put(event(timer), timer.getTextContent().strip()));
        model.getModelElementsByType(MessageEventDefinition.class).stream()
                .filter(event -> event.getMessage() != null)
                .forEach(event -> messages.put(event(event), event.getMessage().getName()));
    }

    private Map<String, ModelElementInstance> within(Collection<? extends ModelElementInstance> elements) {
        return elements.stream()
                .filter(element -> definition.getKey().equals(process(element)))
                .collect(Collectors.toMap(element -> element.getAttributeValue("id"), element -> element));
    }

    private static @Nullable String process(ModelElementInstance element) {
        ModelElementInstance parent = element.getParentElement();
        while (parent != null && !(parent instanceof Process)) {
            parent = parent.getParentElement();
        }
        return parent == null ? null : parent.getAttributeValue("id");
    }

    private static String event(ModelElementInstance definition) {
        return definition.getParentElement().getAttributeValue("id");
    }

    /** The engine's id of this version. */
    String id() {
        return definition.getId();
    }

    String procedure() {
        return definition.getKey();
    }

    int number() {
        return definition.getVersion();
    }

    Set<String> elements() {
        return new TreeSet<>(names.keySet());
    }

    boolean has(String element) {
        return names.containsKey(element);
    }

    /** The element as analysts know it. */
    Change.Element element(String id) {
        return new Change.Element(id, names.getOrDefault(id, id));
    }

    /** What a timer is set by: a duration, a date, an expression. Empty for what is no timer. */
    String timer(String element) {
        return timers.getOrDefault(element, "");
    }

    /** The message an event waits for. Empty for what waits for none. */
    String message(String element) {
        return messages.getOrDefault(element, "");
    }
}
