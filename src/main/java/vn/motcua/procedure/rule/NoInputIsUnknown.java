package vn.motcua.procedure.rule;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

final class NoInputIsUnknown extends BlockRule {

    NoInputIsUnknown(Vocabulary vocabulary) {
        super(vocabulary);
    }

    @Override
    Stream<Finding> check(Diagram diagram, ServiceTask task, BlockDescription block, ModelFiles files) {
        List<String> known =
                block.inputs().stream().map(BlockDescription.Input::name).toList();
        return inputs(task).keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> found(diagram, task, block.title(), name, String.join(", ", known)));
    }
}
