package vn.motcua.procedure;

import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.Deadline;

/**
 * When a deadline moves, the timers of its instance that the legal clock gives and the due dates of its open tasks move with
 * it, in the same transaction. Timers of another kind (seven days, one day) stay.
 */
@Component
class TimelineBridge {

    /** More instances, timers or open tasks than this no dossier has. */
    private static final int MOST = 100;

    private final RuntimeService instances;
    private final ManagementService management;
    private final TaskService tasks;
    private final Definitions definitions;
    private final OwnRight ownRight;

    TimelineBridge(
            @Lazy RuntimeService instances,
            @Lazy ManagementService management,
            @Lazy TaskService tasks,
            Definitions definitions,
            OwnRight ownRight) {
        this.instances = instances;
        this.management = management;
        this.tasks = tasks;
        this.definitions = definitions;
        this.ownRight = ownRight;
    }

    @EventListener
    void follow(Deadline.Moved moved) {
        Date dueAt = moved.dueAt() == null ? null : Date.from(moved.dueAt());
        ownRight.run(() -> {
            instances
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(moved.dossierNumber())
                    .listPage(0, MOST)
                    .forEach(instance -> follow(instance, dueAt));
            return moved;
        });
    }

    private void follow(ProcessInstance instance, @Nullable Date dueAt) {
        Set<String> elements = definitions.clockElements(instance.getProcessDefinitionId());
        if (elements.isEmpty()) {
            return;
        }
        management.createJobQuery().processInstanceId(instance.getId()).timers().listPage(0, MOST).stream()
                .filter(timer -> elements.contains(activity(timer)))
                .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
        tasks.createTaskQuery().processInstanceId(instance.getId()).listPage(0, MOST).stream()
                .filter(task -> elements.contains(task.getTaskDefinitionKey()))
                .forEach(task -> due(task, dueAt));
    }

    private String activity(Job timer) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private void due(Task task, @Nullable Date dueAt) {
        task.setDueDate(dueAt);
        tasks.saveTask(task);
    }
}
