package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** The Modeler generates an id for every arrow; only those that answer a gateway's question are errors ({@link NoIdIsGenerated}). */
final class ArrowIdsCanBeRead extends DiagramRule {

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return diagram.all(SequenceFlow.class)
                .filter(flow -> plainArrow(flow) && NoIdIsGenerated.generated(flow.getId()))
                .map(flow -> found(
                        diagram,
                        flow,
                        flow.getSource().getId(),
                        flow.getTarget().getId()));
    }

    /** An arrow that answers no question. */
    static boolean plainArrow(BaseElement element) {
        return element instanceof SequenceFlow flow && !(flow.getSource() instanceof Gateway);
    }
}
