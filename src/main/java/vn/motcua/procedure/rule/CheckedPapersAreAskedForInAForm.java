package vn.motcua.procedure.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** Copies are signed on an officer's word. Under a name that no form has there is no word, and nothing would be signed, silently. */
final class CheckedPapersAreAskedForInAForm extends DiagramRule {

    private static final String CHECKED_IN = "checkedIn";

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return diagram.all(ServiceTask.class)
                .flatMap(task -> Stream.ofNullable(BlockRule.inputs(task).get(CHECKED_IN))
                        .flatMap(field -> fault(diagram, files, task, field)));
    }

    private Stream<Finding> fault(Diagram diagram, ModelFiles files, ServiceTask task, String field) {
        Set<String> asked = new LinkedHashSet<>();
        FieldSources.stepForms(diagram, files).forEach(form -> asked.addAll(form.enteredKeys()));
        return field.isBlank() || asked.contains(field)
                ? Stream.empty()
                : Stream.of(found(diagram, task, field, Nearest.to(field, asked)));
    }
}
