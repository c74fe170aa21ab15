package vn.motcua.procedure.rule;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A due date that is neither asked of the clock nor a duration stops the dossier when the task should be made. */
final class DueDatesCanBeReckoned extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return diagram.all(UserTask.class)
                .flatMap(task -> Stream.of("dueDate", "followUpDate").flatMap(attribute -> {
                    String given = Objects.requireNonNullElse(Diagram.camunda(task, attribute), "");
                    boolean sound = given.isBlank()
                            || BlockRule.expression(given)
                            || TimersAreDurationsOrTheClock.duration(given.trim());
                    return sound ? Stream.empty() : Stream.of(found(diagram, task, attribute, given));
                }));
    }
}
