package vn.motcua.procedure.rule;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

final class GatewayHasOneDefaultAndConditionsOnTheRest extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return Stream.concat(gateways(diagram), elsewhere(diagram));
    }

    private Stream<Finding> gateways(Diagram diagram) {
        return diagram.all(Gateway.class)
                .filter(GatewayHasOneDefaultAndConditionsOnTheRest::decides)
                .filter(gateway -> Diagram.out(gateway).size() > 1)
                .flatMap(gateway -> {
                    SequenceFlow otherwise = otherwise(gateway);
                    if (otherwise == null) {
                        return Stream.of(fault("default", diagram, gateway));
                    }
                    return Diagram.out(gateway).stream()
                            .filter(flow -> flow.equals(otherwise) == Condition.on(flow))
                            .map(flow ->
                                    fault(Condition.on(flow) ? "condition" : "missing", diagram, flow, name(gateway)));
                });
    }

    /** A condition on a flow that leaves no deciding gateway is not what its drawing says. */
    private Stream<Finding> elsewhere(Diagram diagram) {
        return diagram.all(SequenceFlow.class)
                .filter(Condition::on)
                .filter(flow -> !decides(flow.getSource())
                        || Diagram.out(flow.getSource()).size() < 2)
                .map(flow -> found(diagram, flow, name(flow.getSource())));
    }

    private static boolean decides(FlowNode node) {
        return node instanceof ExclusiveGateway || node instanceof InclusiveGateway;
    }

    /** Of an inclusive gateway without a default, the one flow that carries no condition: it is always taken. */
    private static @Nullable SequenceFlow otherwise(Gateway gateway) {
        if (gateway instanceof ExclusiveGateway one) {
            return one.getDefault();
        }
        SequenceFlow named = ((InclusiveGateway) gateway).getDefault();
        List<SequenceFlow> always = Diagram.out(gateway).stream()
                .filter(flow -> !Condition.on(flow))
                .toList();
        return named == null && always.size() == 1 ? always.get(0) : named;
    }

    private static String name(FlowNode node) {
        return node.getName() == null ? node.getId() : node.getName();
    }
}
