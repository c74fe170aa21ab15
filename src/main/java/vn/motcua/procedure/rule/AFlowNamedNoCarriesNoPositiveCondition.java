package vn.motcua.procedure.rule;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Otherwise the dossier takes the other way than the drawing says. */
final class AFlowNamedNoCarriesNoPositiveCondition extends DiagramRule {

    private static final Set<String> NO = Set.of("không", "chưa", "sai");

    /** Words with which a decision or a form says no. */
    private static final Pattern SAYS_NO = Pattern.compile(
            "['\"](no|not|none|un|in|non|false|khong|reject|refus|return|absent|miss|fail|lack|deni|withdr|cancel|insuf)\\w*",
            Pattern.CASE_INSENSITIVE);

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return diagram.all(SequenceFlow.class)
                .filter(flow -> Condition.on(flow) && NO.contains(Condition.answer(flow)))
                .filter(flow -> !Condition.denies(flow)
                        && !SAYS_NO.matcher(Condition.text(flow)).find())
                .map(flow -> found(diagram, flow, flow.getName(), Condition.text(flow)));
    }
}
