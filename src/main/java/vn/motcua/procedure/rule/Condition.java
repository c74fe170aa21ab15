package vn.motcua.procedure.rule;

import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** The condition on a sequence flow. */
final class Condition {

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
}
