package vn.motcua.procedure.rule;

import java.util.Locale;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** The condition on a sequence flow. */
final class Condition {

    private static final Pattern DENIES =
            Pattern.compile("!|\\b(not|ne|empty)\\b|(==|\\beq\\b)\\s*(false|null|0\\b)|false\\s*==");

    private Condition() {}

    static boolean on(SequenceFlow flow) {
        return !text(flow).isBlank();
    }

    /** Empty when there is none. */
    static String text(SequenceFlow flow) {
        return flow.getConditionExpression() == null
                ? ""
                : flow.getConditionExpression().getTextContent().trim();
    }

    /** True when it holds because something is not so. */
    static boolean denies(SequenceFlow flow) {
        return DENIES.matcher(text(flow)).find();
    }

    /** The name of the flow as an answer to its gateway: small letters, no full stop. */
    static String answer(SequenceFlow flow) {
        return flow.getName() == null
                ? ""
                : flow.getName()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[.!,\\s]+$", "")
                        .trim();
    }
}
