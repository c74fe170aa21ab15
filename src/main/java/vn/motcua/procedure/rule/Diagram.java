package vn.motcua.procedure.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A BPMN file, parsed.
 *
 * @param found what was looked up in the model before: it is walked through for each question, and the rules ask many times
 */
record Diagram(
        String file,
        BpmnModelInstance model,
        Element root,
        Map<Class<?>, Collection<? extends ModelElementInstance>> found) {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    Diagram(String file, BpmnModelInstance model, Element root) {
        this(file, model, root, new HashMap<>());
    }

    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return found.computeIfAbsent(type, each -> List.copyOf(model.getModelElementsByType(type))).stream()
                .map(type::cast);
    }

    Stream<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    String slug() {
        return ModelFiles.slug(file);
    }

    boolean shared() {
        return slug().equals(ModelFiles.SHARED);
    }

    /** The value of an extension property of the process, as the analyst wrote it. */
    Optional<String> property(String name) {
        return ModelFiles.elements(root)
                .filter(each -> each.getLocalName().equals("property")
                        && each.getAttribute("name").equals(name)
                        && each.getParentNode().getParentNode().getParentNode() instanceof Element owner
                        && owner.getLocalName().equals("process"))
                .map(each -> each.getAttribute("value"))
                .findFirst();
    }

    /** Flows out of a node; the model's own lists follow what a drawing tool noted, the engine follows these. */
    static List<SequenceFlow> out(FlowNode node) {
        return flows(node).filter(flow -> node.equals(flow.getSource())).toList();
    }

    static List<SequenceFlow> in(FlowNode node) {
        return flows(node).filter(flow -> node.equals(flow.getTarget())).toList();
    }

    private static Stream<SequenceFlow> flows(FlowNode node) {
        return node.getParentElement().getChildElementsByType(SequenceFlow.class).stream();
    }

    /** The events at the edge of a node. */
    static List<BoundaryEvent> edges(FlowNode node) {
        return node.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
                .filter(edge -> node.equals(edge.getAttachedTo()))
                .toList();
    }

    static boolean eventSubProcess(ModelElementInstance node) {
        return node instanceof SubProcess part && part.triggeredByEvent();
    }

    /** What is left of an attribute in Camunda's namespace; null when absent. */
    static @Nullable String camunda(ModelElementInstance element, String attribute) {
        return element.getAttributeValueNs(CAMUNDA, attribute);
    }

    static boolean marked(ModelElementInstance element, String attribute) {
        return "true".equals(camunda(element, attribute));
    }

    static <T extends ModelElementInstance> Stream<T> extensions(FlowNode node, Class<T> type) {
        return node.getExtensionElements() == null
                ? Stream.empty()
                : node.getExtensionElements().getChildElementsByType(type).stream();
    }

    /** Names of the input parameters of a step. */
    static Set<String> inputNames(FlowNode node) {
        return extensions(node, CamundaInputOutput.class)
                .flatMap(io -> io.getCamundaInputParameters().stream())
                .map(CamundaInputParameter::getCamundaName)
                .collect(Collectors.toSet());
    }

    Optional<Process> process() {
        return all(Process.class).findFirst();
    }
}
