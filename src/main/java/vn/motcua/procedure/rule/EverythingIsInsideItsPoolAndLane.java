package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

final class EverythingIsInsideItsPoolAndLane extends DiagramRule {

    private static final double TOLERANCE = 3;

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        Drawing drawing = new Drawing(diagram);
        return diagram.nodes()
                .filter(node -> drawing.shape(node).isPresent())
                .filter(node -> around(diagram, node)
                        .flatMap(each -> drawing.shape(each).stream())
                        .anyMatch(box -> !Drawing.grown(box, TOLERANCE)
                                .contains(drawing.shape(node).orElseThrow())))
                .map(node -> found(diagram, node));
    }

    /** The lanes that name this node, the sub-process it stands in, and otherwise the pool. */
    private static Stream<BaseElement> around(Diagram diagram, FlowNode node) {
        if (node.getParentElement() instanceof SubProcess part) {
            return node instanceof BoundaryEvent ? Stream.empty() : Stream.of(part);
        }
        return Stream.concat(
                diagram.all(Lane.class).filter(lane -> lane.getFlowNodeRefs().contains(node)),
                diagram.all(Participant.class)
                        .filter(pool -> node.getParentElement().equals(pool.getProcess())));
    }
}
