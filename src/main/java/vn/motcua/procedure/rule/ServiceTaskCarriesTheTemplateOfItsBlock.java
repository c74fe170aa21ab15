package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

final class ServiceTaskCarriesTheTemplateOfItsBlock extends BlockRule {

    ServiceTaskCarriesTheTemplateOfItsBlock(Vocabulary vocabulary) {
        super(vocabulary);
    }

    @Override
    Stream<Finding> check(Diagram diagram, ServiceTask task, BlockDescription block, ModelFiles files) {
        String template = Diagram.camunda(task, "modelerTemplate");
        return block.template().equals(template)
                ? Stream.empty()
                : Stream.of(found(diagram, task, block.title(), block.template(), String.valueOf(template)));
    }
}
