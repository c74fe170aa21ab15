package vn.motcua.procedure.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/**
 * A step that shows a form.
 *
 * @param binding null when the model says none
 */
record FormUse(Diagram diagram, FlowNode step, String form, @Nullable String binding) {

    static Stream<FormUse> in(Diagram diagram) {
        return Stream.concat(
                diagram.all(UserTask.class)
                        .filter(task -> task.getCamundaFormRef() != null)
                        .map(task ->
                                new FormUse(diagram, task, task.getCamundaFormRef(), task.getCamundaFormRefBinding())),
                diagram.all(StartEvent.class)
                        .filter(start -> start.getCamundaFormRef() != null)
                        .map(start -> new FormUse(
                                diagram, start, start.getCamundaFormRef(), start.getCamundaFormRefBinding())));
    }

    /** True when the form lies in forms/shared. */
    boolean shared() {
        return "latest".equals(binding);
    }

    String file() {
        return "forms/%s/%s.form".formatted(shared() ? ModelFiles.SHARED : diagram.slug(), form);
    }

    /** Where it lies when it is the procedure's own. */
    String ownFile() {
        return "forms/%s/%s.form".formatted(diagram.slug(), form);
    }

    String sharedFile() {
        return "forms/%s/%s.form".formatted(ModelFiles.SHARED, form);
    }

    Optional<FormFile> found(ModelFiles files) {
        return files.form(shared() ? ModelFiles.SHARED : diagram.slug(), form);
    }
}
