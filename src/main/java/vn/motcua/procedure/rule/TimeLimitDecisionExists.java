package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;

final class TimeLimitDecisionExists extends DiagramRule {

    private final Vocabulary vocabulary;

    TimeLimitDecisionExists(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        String file = TimeLimitTable.file(diagram.slug());
        boolean asked = !TimeLimitCases.of(diagram, vocabulary).isEmpty()
                || TimeLimitCases.inExpressions(diagram).findAny().isPresent();
        boolean missing = !diagram.shared() && asked && !files.has(file);
        return diagram.all(Process.class).filter(process -> missing).map(process -> found(diagram, process, file));
    }
}
