package vn.motcua.procedure.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Finds the way between two versions: every element that both have goes to itself, unless the analyst says otherwise. The
 * engine's own generator does not know of the analyst's steps, and leaves behind what hangs on them (the timer on a step that
 * was renamed); so all is proposed here, and what the engine refuses is left out.
 */
@Component
class Passages {

    private final RuntimeService runtime;

    Passages(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @throws MigrationRefused when the engine refuses a step that the analyst named */
    Passage find(Version from, Version to, Map<String, String> named) {
        Map<String, String> steps = new TreeMap<>(named);
        steps.keySet().removeIf(old -> !from.has(old));
        from.elements().stream()
                .filter(element -> to.has(element))
                .forEach(element -> steps.putIfAbsent(element, element));
        Map<String, String> obstacles = new HashMap<>();
        while (true) {
            try {
                return new Passage(from, to, plan(from, to, steps), Map.copyOf(steps), Map.copyOf(obstacles));
            } catch (MigrationPlanValidationException refused) {
                leaveOut(refused.getValidationReport().getInstructionReports(), named, steps, obstacles);
            }
        }
    }

    private static void leaveOut(
            List<MigrationInstructionValidationReport> reports,
            Map<String, String> named,
            Map<String, String> steps,
            Map<String, String> obstacles) {
        for (MigrationInstructionValidationReport report : reports) {
            MigrationInstruction step = report.getMigrationInstruction();
            String why = Obstacles.say(report.getFailures());
            if (named.containsKey(step.getSourceActivityId())) {
                throw MigrationRefused.step(step.getSourceActivityId(), step.getTargetActivityId(), why);
            }
            steps.remove(step.getSourceActivityId());
            obstacles.put(step.getSourceActivityId(), why);
        }
    }

    private MigrationPlan plan(Version from, Version to, Map<String, String> steps) {
        var builder = runtime.createMigrationPlan(from.id(), to.id());
        steps.forEach((old, renewed) -> {
            var step = builder.mapActivities(old, renewed);
            // A message that is called otherwise now would never be heard under its old name.
            if (!from.message(old).equals(to.message(renewed))) {
                step.updateEventTrigger();
            }
        });
        return builder.build();
    }
}
