package vn.motcua.procedure.rule;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.w3c.dom.Element;

/** What the program does in a procedure, a service task does through a registered block; nothing else calls anything. */
final class WorkIsDoneByBlocks extends DiagramRule {

    private static final Set<String> LISTENERS = Set.of("executionListener", "taskListener");

    private final Vocabulary vocabulary;

    WorkIsDoneByBlocks(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return Stream.of(tasks(diagram), others(diagram), listeners(diagram)).flatMap(each -> each);
    }

    private Stream<Finding> tasks(Diagram diagram) {
        return diagram.all(ServiceTask.class)
                .filter(task ->
                        vocabulary.called(task.getCamundaDelegateExpression()).isEmpty())
                .map(task -> task.getCamundaDelegateExpression() == null
                        ? fault("none", diagram, task)
                        : found(diagram, task, task.getCamundaDelegateExpression()));
    }

    /** Send tasks and plain tasks do nothing, or something that no block describes; so does an event that calls. */
    private Stream<Finding> others(Diagram diagram) {
        return Stream.concat(
                diagram.nodes()
                        .filter(node -> node instanceof SendTask
                                || node.getClass().getSimpleName().equals("TaskImpl"))
                        .map(node -> fault("task", diagram, node)),
                ModelFiles.elements(diagram.root())
                        .filter(each -> !each.getLocalName().equals("serviceTask")
                                && !LISTENERS.contains(each.getLocalName())
                                && !(each.getAttributeNS(Diagram.CAMUNDA, "delegateExpression")
                                        .isEmpty()))
                        .flatMap(each -> node(diagram, each).map(node -> fault("task", diagram, node)).stream()));
    }

    private Stream<Finding> listeners(Diagram diagram) {
        return ModelFiles.elements(diagram.root())
                .filter(each -> LISTENERS.contains(each.getLocalName()))
                .map(ModelFiles::withId)
                .map(each -> found(
                        ".listener",
                        diagram.file(),
                        each.getAttribute("id"),
                        each.getAttribute("name"),
                        new Object[0]));
    }

    private static Optional<FlowNode> node(Diagram diagram, Element element) {
        String id = ModelFiles.withId(element).getAttribute("id");
        return diagram.nodes()
                .filter(node ->
                        !(node instanceof Task) || node instanceof org.camunda.bpm.model.bpmn.instance.BusinessRuleTask)
                .filter(node -> node.getId().equals(id)
                        || node
                                .getChildElementsByType(org.camunda.bpm.model.bpmn.instance.EventDefinition.class)
                                .stream()
                                .anyMatch(each -> id.equals(each.getId())))
                .findFirst();
    }
}
