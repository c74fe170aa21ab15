package vn.motcua.procedure;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.motcua.authority.SystemRights;

/** What officers have yet to do for a dossier, in its instance and in the parts that it calls. Never who does it. */
@Component
public class OpenSteps {

    /** More open tasks than this no dossier has. */
    private static final int MOST = 100;

    private final TaskService tasks;
    private final SystemRights systemRights;

    OpenSteps(@Lazy TaskService tasks, SystemRights systemRights) {
        this.tasks = tasks;
        this.systemRights = systemRights;
    }

    /**
     * @param name Vietnamese, as the model names it
     * @param group of officers who may do it ({@code <unit code>.<role>}); null when the model names none
     * @param dueAt null while no clock runs for it
     */
    public record OpenStep(String step, String name, @Nullable String group, @Nullable Date dueAt) {}

    /**
     * A step has come to officers.
     *
     * @param step id of the element
     * @param name Vietnamese, as the model names it
     * @param group of officers who may do it; null when the model names none
     * @param dueAt of the step itself; null while no clock runs for it
     */
    public record Opened(
            String taskId,
            String dossierNumber,
            String step,
            String name,
            @Nullable String group,
            Instant at,
            @Nullable Instant dueAt) {}

    /** Somebody has taken an open step or given it back, or it is due at another moment. */
    public record Changed(String taskId, @Nullable String assignee, @Nullable Instant dueAt) {}

    /** It is done, or there is nothing to do any more. */
    public record Gone(String taskId) {}

    /** The open steps of a dossier stand in another version of its procedure: names, groups, dates and claims may be others. */
    public record Redrawn(String dossierNumber) {}

    /** The legal clock of a dossier has moved while these steps are open; the one that is being done may be among them. */
    public record ClockMoved(String dossierNumber, List<String> taskIds, @Nullable Instant dueAt) {}

    /** Whoever asks must have been found to be concerned by the dossier. */
    public List<OpenStep> of(String dossierNumber) {
        return systemRights.call(() -> tasks
                .createTaskQuery()
                .processInstanceBusinessKey(dossierNumber)
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, MOST)
                .stream()
                .map(this::step)
                .toList());
    }

    private OpenStep step(Task task) {
        String group = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new OpenStep(task.getTaskDefinitionKey(), task.getName(), group, task.getDueDate());
    }
}
