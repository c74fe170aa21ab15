package vn.motcua.procedure.rule;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

final class InputsHaveTheirType extends BlockRule {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> TRUTH = Set.of(boolean.class, Boolean.class);

    InputsHaveTheirType(Vocabulary vocabulary) {
        super(vocabulary);
    }

    @Override
    Stream<Finding> check(Diagram diagram, ServiceTask task, BlockDescription block, ModelFiles files) {
        return block.inputs().stream().flatMap(input -> {
            String value = inputs(task).getOrDefault(input.name(), "");
            if (value.isBlank() || expression(value)) {
                return Stream.empty();
            } else if (WHOLE.contains(input.type()) && !value.matches("-?\\d{1,9}")) {
                return Stream.of(fault("number", diagram, task, input.name(), value));
            }
            return TRUTH.contains(input.type()) && !Set.of("true", "false").contains(value)
                    ? Stream.of(fault("truth", diagram, task, input.name(), value))
                    : Stream.empty();
        });
    }
}
