package vn.motcua.procedure.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** The steps of a process that set a statutory limit: those whose block has the input {@code timeLimitCase}. */
final class TimeLimitCases {

    static final String INPUT = "timeLimitCase";

    private TimeLimitCases() {}

    /** Step to the case it names, as written. Empty for a process whose dossiers have no deadline. */
    static Map<ServiceTask, String> of(Diagram diagram, Vocabulary vocabulary) {
        Stream<ServiceTask> tasks = diagram.all(ServiceTask.class).filter(task -> vocabulary
                .called(task.getCamundaDelegateExpression())
                .map(block -> block.inputs().stream()
                        .map(BlockDescription.Input::name)
                        .toList())
                .orElse(List.of())
                .contains(INPUT));
        return tasks.collect(
                Collectors.toMap(task -> task, task -> BlockRule.inputs(task).getOrDefault(INPUT, "")));
    }
}
