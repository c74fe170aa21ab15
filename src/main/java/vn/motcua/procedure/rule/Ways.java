package vn.motcua.procedure.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Where the arrows lead. */
final class Ways {

    private Ways() {}

    /** All nodes met from these on, themselves among them. */
    static Set<FlowNode> met(Diagram diagram, Predicate<FlowNode> from, Function<FlowNode, Stream<FlowNode>> step) {
        Deque<FlowNode> open = new ArrayDeque<>(diagram.nodes().filter(from).toList());
        Set<FlowNode> met = new HashSet<>();
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (met.add(node)) {
                step.apply(node).forEach(open::push);
            }
        }
        return met;
    }

    static Stream<FlowNode> next(FlowNode node) {
        return Stream.concat(Diagram.out(node).stream().map(SequenceFlow::getTarget), Diagram.edges(node).stream());
    }

    /** An event at the edge of a step is on the way of that step. */
    static Stream<FlowNode> previous(FlowNode node) {
        Stream<FlowNode> sources = Diagram.in(node).stream().map(SequenceFlow::getSource);
        return node instanceof BoundaryEvent edge ? Stream.concat(sources, Stream.of(edge.getAttachedTo())) : sources;
    }
}
