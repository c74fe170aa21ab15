package vn.motcua.procedure.rule;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

final class EverythingLeadsToAnEnd extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        Set<FlowNode> met = Ways.met(
                diagram,
                node -> node instanceof EndEvent || Diagram.eventSubProcess(node),
                // What happens beside a step leads nowhere for the step itself.
                node -> Ways.previous(node)
                        .filter(before -> !(node instanceof BoundaryEvent edge && !edge.cancelActivity())));
        return diagram.nodes().filter(node -> !met.contains(node)).map(node -> found(diagram, node));
    }
}
