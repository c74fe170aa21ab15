package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;

final class MessagesAreNamedWhereTheyAreAwaited extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return diagram.nodes().filter(MessagesAreNamedWhereTheyAreAwaited::open).map(node -> found(diagram, node));
    }

    private static boolean open(FlowNode node) {
        boolean message = node.getChildElementsByType(MessageEventDefinition.class).stream()
                .anyMatch(each -> each.getMessage() == null);
        boolean error = node.getChildElementsByType(ErrorEventDefinition.class).stream()
                .anyMatch(each -> each.getError() == null
                        && each.getParentElement() instanceof org.camunda.bpm.model.bpmn.instance.EndEvent);
        return message || error || node instanceof ReceiveTask task && task.getMessage() == null;
    }
}
