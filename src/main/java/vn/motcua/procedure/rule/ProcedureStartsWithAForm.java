package vn.motcua.procedure.rule;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

final class ProcedureStartsWithAForm extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return diagram.all(Process.class).filter(process -> !diagram.shared()).flatMap(process -> {
            List<StartEvent> plain = process.getChildElementsByType(StartEvent.class).stream()
                    .filter(start -> start.getEventDefinitions().isEmpty())
                    .toList();
            if (process.getChildElementsByType(StartEvent.class).isEmpty() || plain.size() > 1) {
                return Stream.of(fault("number", diagram, process, plain.size()));
            }
            return plain.stream()
                    .filter(start -> start.getCamundaFormRef() == null)
                    .map(start -> found(diagram, start, start.getId()));
        });
    }
}
