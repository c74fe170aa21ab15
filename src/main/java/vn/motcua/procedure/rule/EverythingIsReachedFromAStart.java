package vn.motcua.procedure.rule;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

final class EverythingIsReachedFromAStart extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        Set<FlowNode> met =
                Ways.met(diagram, node -> node instanceof StartEvent || Diagram.eventSubProcess(node), Ways::next);
        return diagram.nodes().filter(node -> !met.contains(node)).map(node -> found(diagram, node));
    }
}
