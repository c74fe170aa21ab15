package vn.motcua.procedure.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.w3c.dom.Element;

/**
 * The cases of the time-limit decision that a process asks for: in the steps that set a statutory limit, whose block has the input
 * {@code timeLimitCase}, and in expressions.
 */
final class TimeLimitCases {

    static final String INPUT = "timeLimitCase";

    /** The methods of the clock that name a case. */
    private static final Set<String> BY_CASE = Set.of("answerBy", "answerDay", "stepBy", "stepDay");

    /** A case that an expression names. */
    record Asked(Element by, String timeLimitCase) {}

    private TimeLimitCases() {}

    /** Those that expressions ask for by name, wherever they stand. */
    static Stream<Asked> inExpressions(Diagram diagram) {
        return ModelExpression.in(diagram).flatMap(expression -> expression
                .calls()
                .filter(call -> BY_CASE.contains(call.method()) && call.arguments() == 2)
                .flatMap(call -> Stream.ofNullable(call.texts().get(1)))
                .map(name -> new Asked(ModelFiles.withId(expression.element()), name)));
    }

    /** What the parts that a process calls, and those that they call, ask for: the table asked is that of the caller. */
    static Map<CallActivity, Set<String>> inCalledParts(Diagram diagram, ModelFiles files) {
        Map<CallActivity, Set<String>> cases = new LinkedHashMap<>();
        diagram.all(CallActivity.class)
                .forEach(call -> collect(
                        call, files, new HashSet<>(), cases.computeIfAbsent(call, each -> new LinkedHashSet<>())));
        return cases;
    }

    private static void collect(CallActivity call, ModelFiles files, Set<String> seen, Set<String> cases) {
        CallActivityFitsWhatItCalls.called(String.valueOf(call.getCalledElement()), files)
                .filter(part -> part.shared() && seen.add(part.file()))
                .ifPresent(part -> {
                    inExpressions(part).map(Asked::timeLimitCase).forEach(cases::add);
                    part.all(CallActivity.class).forEach(next -> collect(next, files, seen, cases));
                });
    }

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
