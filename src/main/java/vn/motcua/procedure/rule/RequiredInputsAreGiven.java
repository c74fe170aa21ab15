package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

final class RequiredInputsAreGiven extends BlockRule {

    RequiredInputsAreGiven(Vocabulary vocabulary) {
        super(vocabulary);
    }

    @Override
    Stream<Finding> check(Diagram diagram, ServiceTask task, BlockDescription block, ModelFiles files) {
        return block.inputs().stream()
                .filter(input -> input.required()
                        && inputs(task).getOrDefault(input.name(), "").isBlank())
                .map(input -> found(diagram, task, block.title(), input.name(), input.label()));
    }
}
