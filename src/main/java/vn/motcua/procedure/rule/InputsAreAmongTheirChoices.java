package vn.motcua.procedure.rule;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

final class InputsAreAmongTheirChoices extends BlockRule {

    InputsAreAmongTheirChoices(Vocabulary vocabulary) {
        super(vocabulary);
    }

    @Override
    Stream<Finding> check(Diagram diagram, ServiceTask task, BlockDescription block, ModelFiles files) {
        return block.inputs().stream()
                .filter(input -> !input.choices().isEmpty())
                .filter(input -> !allowed(input, inputs(task).getOrDefault(input.name(), "")))
                .map(input -> found(
                        diagram, task, input.name(), inputs(task).getOrDefault(input.name(), ""), choices(input)));
    }

    private static boolean allowed(BlockDescription.Input input, String value) {
        return value.isBlank()
                || expression(value)
                || input.choices().stream().anyMatch(choice -> choice.value().equals(value));
    }

    private static String choices(BlockDescription.Input input) {
        return input.choices().stream()
                .map(choice -> choice.value() + " (" + choice.label() + ")")
                .collect(Collectors.joining(", "));
    }
}
