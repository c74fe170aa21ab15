package vn.motcua.procedure.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** "Không" with a positive condition, or "Có" with a negated one: the dossier takes the other way than the drawing says. */
final class AFlowNamedYesOrNoSaysWhatItsConditionSays extends DiagramRule {

    private static final Set<String> NO = Set.of("không", "chưa", "sai");
    private static final Set<String> YES = Set.of("có", "đúng", "rồi", "đã", "được", "đạt", "đủ");

    private static final Pattern DENIES =
            Pattern.compile("!|\\b(not|ne|empty)\\b|(==|\\beq\\b)\\s*(false|null)|false\\s*==|< *1\\b|== *0\\b");
    /** Words with which a decision or a form says no. */
    private static final Pattern SAYS_NO = Pattern.compile(
            "['\"](no|not|none|un|in|non|false|khong|reject|refus|return|absent|miss|fail|lack|deni|withdr|cancel|insuf)\\w*",
            Pattern.CASE_INSENSITIVE);

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return diagram.all(SequenceFlow.class).filter(Condition::on).flatMap(flow -> {
            String name = flow.getName() == null
                    ? ""
                    : flow.getName()
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[.!,]+$", "")
                            .trim();
            String condition = Condition.text(flow);
            boolean denies = DENIES.matcher(condition).find();
            if (NO.contains(name) && !denies && !SAYS_NO.matcher(condition).find()) {
                return Stream.of(fault("no", diagram, flow, flow.getName(), condition));
            }
            return YES.contains(name) && denies && !condition.contains("!= null") && !condition.contains("not empty")
                    ? Stream.of(fault("yes", diagram, flow, flow.getName(), condition))
                    : Stream.empty();
        });
    }
}
