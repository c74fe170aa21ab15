package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

final class EveryStepIsInALane extends DiagramRule {

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        if (diagram.all(Lane.class).findAny().isEmpty()) {
            return Stream.empty();
        }
        return diagram.nodes()
                .filter(node -> !(node.getParentElement() instanceof SubProcess))
                .filter(node -> diagram.all(Lane.class)
                        .filter(lane -> lane.getChildLaneSet() == null)
                        .noneMatch(lane -> lane.getFlowNodeRefs().contains(node)))
                .map(node -> found(diagram, node));
    }
}
