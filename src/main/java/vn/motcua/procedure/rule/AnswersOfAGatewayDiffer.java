package vn.motcua.procedure.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;

/** Of two flows with one condition the second is never taken. */
final class AnswersOfAGatewayDiffer extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return diagram.all(ExclusiveGateway.class).flatMap(gateway -> {
            Set<String> met = new HashSet<>();
            return Diagram.out(gateway).stream()
                    .filter(Condition::on)
                    .filter(flow -> !met.add(Condition.text(flow).replaceAll("\\s+", "")))
                    .map(flow -> found(diagram, flow, Condition.text(flow)));
        });
    }
}
