package vn.motcua.procedure.rule;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

final class NothingLiesOnAnother extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        Drawing drawing = new Drawing(diagram);
        List<FlowNode> nodes =
                diagram.nodes().filter(node -> drawing.shape(node).isPresent()).toList();
        return nodes.stream().flatMap(one -> nodes.subList(nodes.indexOf(one) + 1, nodes.size()).stream()
                .filter(other -> !isPartOf(one, other) && !isPartOf(other, one))
                .filter(other -> drawing.shape(one)
                        .orElseThrow()
                        .intersects(drawing.shape(other).orElseThrow()))
                .map(other -> found(diagram, other, one.getName() == null ? one.getId() : one.getName())));
    }

    private static boolean isPartOf(FlowNode part, FlowNode whole) {
        return whole.equals(part.getParentElement())
                || part instanceof BoundaryEvent edge && whole.equals(edge.getAttachedTo())
                || part.getParentElement() instanceof FlowNode outer && isPartOf(outer, whole);
    }
}
