package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;

final class ProcessIsNamedAsItsFolder extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        String file = ModelFiles.base(diagram.file());
        return diagram.all(Process.class)
                .filter(process -> !process.getId().equals(file)
                        || !diagram.shared() && !diagram.slug().equals(file))
                .map(process -> found(diagram, process, process.getId(), file, diagram.slug()));
    }
}
