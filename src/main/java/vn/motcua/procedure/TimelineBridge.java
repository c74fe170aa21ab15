package vn.motcua.procedure;

import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.authority.SystemRights;
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
    private final SystemRights systemRights;

    TimelineBridge(
            @Lazy RuntimeService instances,
            @Lazy ManagementService management,
            @Lazy TaskService tasks,
            Definitions definitions,
            SystemRights systemRights) {
        this.instances = instances;
        this.management = management;
        this.tasks = tasks;
        this.definitions = definitions;
        this.systemRights = systemRights;
    }

    @EventListener
    void follow(Deadline.Moved moved) {
        Date dueAt = moved.dueAt() == null ? null : Date.from(moved.dueAt());
        systemRights.call(() -> {
            instancesOf(moved.dossierNumber()).forEach(instance -> follow(instance, dueAt));
            return moved;
        });
    }

    /** Where the clock moves inside a step of the instance, the command has the instance at hand. */
    private List<ProcessInstance> instancesOf(String dossierNumber) {
        CommandContext command = Context.getCommandContext();
        List<ProcessInstance> atHand = command == null
                ? List.of()
                : command.getDbEntityManager().getCachedEntitiesByType(ExecutionEntity.class).stream()
                        .filter(execution -> execution.isProcessInstanceExecution()
                                && dossierNumber.equals(execution.getBusinessKey()))
                        .map(ProcessInstance.class::cast)
                        .toList();
        return atHand.isEmpty()
                ? instances
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(dossierNumber)
                        .listPage(0, MOST)
                : atHand;
    }

    private void follow(ProcessInstance instance, @Nullable Date dueAt) {
        Set<String> elements = definitions.clockElements(instance.getProcessDefinitionId());
        if (elements.isEmpty()) {
            return;
        }
        management.createJobQuery().processInstanceId(instance.getId()).timers().listPage(0, MOST).stream()
                .filter(timer -> elements.contains(element((JobEntity) timer)))
                .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
        tasks.createTaskQuery().processInstanceId(instance.getId()).listPage(0, MOST).stream()
                .filter(task -> elements.contains(task.getTaskDefinitionKey()))
                .forEach(task -> due(task, dueAt));
    }

    /** The engine appends "$" and what became of the timer. */
    private static String element(JobEntity timer) {
        String configuration = String.valueOf(timer.getJobHandlerConfigurationRaw());
        int end = configuration.indexOf('$');
        return end < 0 ? configuration : configuration.substring(0, end);
    }

    private void due(Task task, @Nullable Date dueAt) {
        task.setDueDate(dueAt);
        tasks.saveTask(task);
    }
}
