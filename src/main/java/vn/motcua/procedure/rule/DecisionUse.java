package vn.motcua.procedure.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.jspecify.annotations.Nullable;

/**
 * A step that asks a decision.
 *
 * @param decision null when the model names none
 * @param binding null when the model says none
 */
record DecisionUse(Diagram diagram, BusinessRuleTask step, @Nullable String decision, @Nullable String binding) {

    static Stream<DecisionUse> in(Diagram diagram) {
        return diagram.all(BusinessRuleTask.class)
                .map(task -> new DecisionUse(
                        diagram, task, task.getCamundaDecisionRef(), task.getCamundaDecisionRefBinding()));
    }

    boolean shared() {
        return "latest".equals(binding);
    }

    String file() {
        return "dmn/%s/%s.dmn".formatted(shared() ? ModelFiles.SHARED : diagram.slug(), decision);
    }

    /** Where it lies when it is the procedure's own. */
    String ownFile() {
        return "dmn/%s/%s.dmn".formatted(diagram.slug(), decision);
    }

    Optional<Table> found(ModelFiles files) {
        return decision == null
                ? Optional.empty()
                : files.table(shared() ? ModelFiles.SHARED : diagram.slug(), decision);
    }
}
