package vn.motcua.procedure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import vn.motcua.procedure.ModelFiles.Diagram;

/** Where the arrows lead. */
final class FlowRules {

    private FlowRules() {}

    static Stream<Finding> gatewayHasOneDefaultAndConditionsOnTheRest(ModelFiles files) {
        return files.diagrams.stream()
                .flatMap(
                        diagram -> diagram.all(ExclusiveGateway.class)
                                .filter(gateway -> ModelFiles.out(gateway).size() > 1)
                                .filter(gateway -> gateway.getDefault() == null
                                        || ModelFiles.out(gateway).stream()
                                                .anyMatch(flow ->
                                                        flow.equals(gateway.getDefault()) == hasCondition(flow)))
                                .map(
                                        gateway -> new Finding(
                                                diagram.file(),
                                                gateway.getId(),
                                                "Cổng rẽ nhánh phải có đúng một nhánh mặc định không điều kiện; mọi nhánh khác phải có điều kiện.")));
    }

    private static boolean hasCondition(SequenceFlow flow) {
        return flow.getConditionExpression() != null
                && !flow.getConditionExpression().getTextContent().isBlank();
    }

    static Stream<Finding> aFlowCalledNoCarriesNoPositiveCondition(ModelFiles files) {
        return files.diagrams.stream().flatMap(diagram -> diagram.all(SequenceFlow.class)
                .filter(flow -> flow.getName() != null
                        && Set.of("Không", "Chưa").contains(flow.getName().trim()))
                .filter(flow -> hasCondition(flow)
                        && !flow.getConditionExpression().getTextContent().matches("(?s).*(!|\\bnot\\b|== *false).*"))
                .map(flow -> new Finding(
                        diagram.file(),
                        flow.getId(),
                        "Nhánh “%s” lại mang điều kiện khẳng định. Đặt điều kiện lên nhánh kia, nhánh này là mặc định."
                                .formatted(flow.getName()))));
    }

    static Stream<Finding> everythingIsReachedFromAStart(ModelFiles files) {
        return lost(
                files,
                node -> node instanceof StartEvent || eventSubProcess(node),
                FlowRules::next,
                "Không đường nào từ sự kiện bắt đầu dẫn đến đây.");
    }

    static Stream<Finding> everythingLeadsToAnEnd(ModelFiles files) {
        return lost(
                files,
                node -> node instanceof EndEvent || eventSubProcess(node),
                FlowRules::previous,
                "Từ đây không có đường nào đến sự kiện kết thúc.");
    }

    private static Stream<Finding> lost(
            ModelFiles files,
            java.util.function.Predicate<FlowNode> from,
            Function<FlowNode, Stream<FlowNode>> step,
            String message) {
        return files.diagrams.stream().flatMap(diagram -> {
            Set<FlowNode> met = met(diagram, from, step);
            return diagram.nodes()
                    .filter(node -> !met.contains(node))
                    .map(node -> new Finding(diagram.file(), node.getId(), message));
        });
    }

    private static Set<FlowNode> met(
            Diagram diagram, java.util.function.Predicate<FlowNode> from, Function<FlowNode, Stream<FlowNode>> step) {
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

    private static boolean eventSubProcess(FlowNode node) {
        return node instanceof SubProcess part && part.triggeredByEvent();
    }

    private static Stream<FlowNode> next(FlowNode node) {
        return Stream.concat(ModelFiles.out(node).stream().map(SequenceFlow::getTarget), boundaries(node).stream());
    }

    /** An event at the edge of a step is on the way of that step. */
    private static Stream<FlowNode> previous(FlowNode node) {
        Stream<FlowNode> sources = ModelFiles.in(node).stream().map(SequenceFlow::getSource);
        return node instanceof BoundaryEvent edge && edge.cancelActivity()
                ? Stream.concat(sources, Stream.of(edge.getAttachedTo()))
                : sources;
    }

    private static List<FlowNode> boundaries(FlowNode node) {
        return node.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
                .filter(edge -> node.equals(edge.getAttachedTo()))
                .map(FlowNode.class::cast)
                .toList();
    }
}
