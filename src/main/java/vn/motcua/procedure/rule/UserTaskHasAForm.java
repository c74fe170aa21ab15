package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

final class UserTaskHasAForm extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return diagram.all(UserTask.class)
                .filter(task -> task.getCamundaFormRef() == null
                        || task.getCamundaFormRef().isBlank())
                .map(task -> found(diagram, task, task.getId()));
    }
}
