package vn.motcua.procedure.rule;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Who waits for a citizen or another authority may wait for ever: a timer ends it, or the documentation of the step says why
 * none is needed. Such a wait is a message, a step in the citizen's lane, and the first step of an officer after a block that
 * asks someone outside.
 */
final class WaitsForOthersHaveATimerOrAReason extends DiagramRule {

    private final Vocabulary vocabulary;

    WaitsForOthersHaveATimerOrAReason(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        Set<FlowNode> afterAsking = Ways.met(
                diagram,
                this::asksOutside,
                node -> node instanceof UserTask || node instanceof ReceiveTask || node instanceof EventBasedGateway
                        ? Stream.empty()
                        : Diagram.out(node).stream().map(SequenceFlow::getTarget));
        return diagram.nodes()
                .filter(node -> waits(node)
                        || node instanceof UserTask && (afterAsking.contains(node) || inCitizensLane(diagram, node)))
                .filter(node -> !timed(node) && node.getDocumentations().isEmpty())
                .map(node -> found(diagram, node));
    }

    private boolean asksOutside(FlowNode node) {
        return node instanceof ServiceTask task
                && vocabulary
                        .called(task.getCamundaDelegateExpression())
                        .filter(BlockDescription::asksOutside)
                        .isPresent();
    }

    /** What stands behind an event-based gateway is timed there. */
    private static boolean waits(FlowNode node) {
        boolean catches = node instanceof IntermediateCatchEvent
                && node.getChildElementsByType(TimerEventDefinition.class).isEmpty()
                && Diagram.in(node).stream().noneMatch(flow -> flow.getSource() instanceof EventBasedGateway);
        return catches || node instanceof ReceiveTask || node instanceof EventBasedGateway;
    }

    private static boolean timed(FlowNode node) {
        if (node instanceof EventBasedGateway) {
            return Diagram.out(node).stream().anyMatch(flow -> isTimer(flow.getTarget()));
        }
        return node instanceof Activity
                && Diagram.edges(node).stream().anyMatch(WaitsForOthersHaveATimerOrAReason::isTimer);
    }

    private static boolean isTimer(FlowNode node) {
        return !node.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }

    private static boolean inCitizensLane(Diagram diagram, FlowNode node) {
        return diagram.all(Lane.class)
                .filter(lane -> lane.getFlowNodeRefs().contains(node))
                .anyMatch(lane ->
                        lane.getName() != null && lane.getName().matches("(?iu).*(công dân|người dân|người nộp).*"));
    }
}
