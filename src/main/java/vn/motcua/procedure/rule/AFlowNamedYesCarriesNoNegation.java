package vn.motcua.procedure.rule;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Only a warning: "Có" with "not absent" may well be right. */
final class AFlowNamedYesCarriesNoNegation extends DiagramRule {

    private static final Set<String> YES = Set.of("có", "đúng");

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return diagram.all(SequenceFlow.class)
                .filter(flow -> Condition.on(flow) && YES.contains(Condition.answer(flow)))
                .filter(flow -> Condition.denies(flow) && !Condition.text(flow).matches("(?s).*(!= *null|not empty).*"))
                .map(flow -> found(diagram, flow, flow.getName(), Condition.text(flow)));
    }
}
