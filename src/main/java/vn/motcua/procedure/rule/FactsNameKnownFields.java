package vn.motcua.procedure.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What an expression asks the dossier for is asked of people in a form: under another name the answer is nothing, for ever. */
final class FactsNameKnownFields extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return ModelExpression.in(diagram).flatMap(expression -> expression
                .calls()
                .filter(call -> call.bean().equals("dossier"))
                .flatMap(call -> fault(diagram, files, expression, call).stream()));
    }

    private Optional<Finding> fault(
            Diagram diagram, ModelFiles files, ModelExpression expression, ModelExpression.Call call) {
        List<@Nullable String> texts = call.texts();
        @Nullable String first = texts.size() > 1 ? texts.get(1) : null;
        @Nullable String second = texts.size() > 2 ? texts.get(2) : null;
        if (first == null) {
            return Optional.empty();
        }
        return switch (call.method()) {
            case "declared" -> declared(diagram, files, expression, first);
            case "lastAnswer" ->
                diagram.shared()
                        ? Optional.empty()
                        : among(answers(diagram, files), "last", diagram, expression, first);
            case "answer" -> second == null ? Optional.empty() : answered(diagram, files, expression, first, second);
            default -> Optional.empty();
        };
    }

    private Optional<Finding> declared(Diagram diagram, ModelFiles files, ModelExpression expression, String field) {
        return FieldSources.startForm(diagram, files)
                .filter(form -> !diagram.shared())
                .flatMap(form -> {
                    Set<String> keys = form.enteredKeys();
                    if (FieldSources.HEAD.contains(field)) {
                        return Optional.of(finding(".head", diagram, expression, field, ""));
                    }
                    FieldSources.HEAD.forEach(keys::remove);
                    return among(keys, "declared", diagram, expression, field);
                });
    }

    private static Set<String> answers(Diagram diagram, ModelFiles files) {
        Set<String> keys = new LinkedHashSet<>();
        FieldSources.stepForms(diagram, files).forEach(form -> keys.addAll(form.enteredKeys()));
        return keys;
    }

    private Optional<Finding> answered(
            Diagram diagram, ModelFiles files, ModelExpression expression, String step, String field) {
        Set<String> steps = new LinkedHashSet<>(FieldSources.OF_THE_RESULT.keySet());
        Set<String> keys = new LinkedHashSet<>(FieldSources.OF_THE_RESULT.getOrDefault(step, List.of()));
        FieldSources.parts(diagram, files).forEach(part -> {
            FormUse.in(part).forEach(use -> steps.add(use.step().getId()));
            FieldSources.form(part, step, files).ifPresent(form -> keys.addAll(form.enteredKeys()));
            part.all(ServiceTask.class)
                    .filter(task -> FieldSources.keptBy(task).findAny().isPresent())
                    .peek(task -> steps.add(task.getId()))
                    .filter(task -> task.getId().equals(step))
                    .flatMap(FieldSources::keptBy)
                    .forEach(keys::add);
        });
        if (!steps.contains(step)) {
            return diagram.shared()
                    ? Optional.empty()
                    : Optional.of(finding(".step", diagram, expression, step, Nearest.to(step, steps)));
        }
        // A form that is missing is told by another rule.
        return keys.isEmpty() ? Optional.empty() : among(keys, "step-field", diagram, expression, field);
    }

    private Optional<Finding> among(
            Set<String> keys, String fault, Diagram diagram, ModelExpression expression, String field) {
        return keys.contains(field)
                ? Optional.empty()
                : Optional.of(finding("." + fault, diagram, expression, field, Nearest.to(field, keys)));
    }

    private Finding finding(String fault, Diagram diagram, ModelExpression expression, String word, String known) {
        Element owner = ModelFiles.withId(expression.element());
        return found(fault, diagram.file(), owner.getAttribute("id"), owner.getAttribute("name"), new Object[] {
            word, known, expression.text()
        });
    }
}
