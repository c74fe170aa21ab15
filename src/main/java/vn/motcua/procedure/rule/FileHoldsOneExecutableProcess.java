package vn.motcua.procedure.rule;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;

final class FileHoldsOneExecutableProcess extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        List<Process> processes = diagram.all(Process.class).toList();
        if (processes.size() != 1) {
            return Stream.of(found(".number", diagram.file(), null, null, new Object[] {processes.size()}));
        }
        return processes.stream().filter(process -> !process.isExecutable()).map(process -> found(diagram, process));
    }
}
