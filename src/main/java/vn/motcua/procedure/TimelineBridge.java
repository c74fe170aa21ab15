package vn.motcua.procedure;

import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.authority.SystemRights;
import vn.motcua.deadline.Deadline;

/**
 * When a deadline moves, the timers of its instance that the legal clock gives and the due dates of its open tasks move with
 * it, in the same transaction. Timers of another kind (seven days, one day, three working days from a letter) stay.
 */
@Component
class TimelineBridge {

    /** More instances, timers or open tasks than this no dossier has. */
    private static final int MOST = 100;

    private final ObjectProvider<ProcessEngine> engine;
    private final Definitions definitions;
    private final SystemRights systemRights;

    TimelineBridge(ObjectProvider<ProcessEngine> engine, Definitions definitions, SystemRights systemRights) {
        this.engine = engine;
        this.definitions = definitions;
        this.systemRights = systemRights;
    }

    @EventListener
    void follow(Deadline.Moved moved) {
        var commands = ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        systemRights.run(() -> commands.execute(command -> {
            Date dueAt = moved.dueAt() == null ? null : Date.from(moved.dueAt());
            instancesOf(moved.dossierNumber(), command).forEach(instance -> follow(instance, dueAt, command));
            return moved;
        }));
    }

    /**
     * Where the clock moves inside a step of the instance, the command has the instance at hand. Those that call parts, or are
     * called, are not alone: the others are asked for, and what the command has only just begun is added.
     */
    private Collection<ProcessInstance> instancesOf(String dossierNumber, CommandContext command) {
        List<ExecutionEntity> atHand =
                command.getDbEntityManager().getCachedEntitiesByType(ExecutionEntity.class).stream()
                        .filter(execution -> execution.isProcessInstanceExecution()
                                && dossierNumber.equals(execution.getBusinessKey()))
                        .toList();
        Map<String, ProcessInstance> all = new LinkedHashMap<>();
        if (atHand.isEmpty() || atHand.stream().anyMatch(this::hasOthers)) {
            engine.getObject()
                    .getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(dossierNumber)
                    .listPage(0, MOST)
                    .forEach(instance -> all.put(instance.getId(), instance));
        }
        atHand.forEach(instance -> all.put(instance.getId(), instance));
        return all.values();
    }

    private boolean hasOthers(ExecutionEntity instance) {
        return instance.getSuperExecutionId() != null || definitions.callsParts(instance.getProcessDefinitionId());
    }

    private void follow(ProcessInstance instance, @Nullable Date dueAt, CommandContext command) {
        Map<String, String> dates = definitions.clockDates(instance.getProcessDefinitionId());
        if (dates.isEmpty()) {
            return;
        }
        engine.getObject()
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .listPage(0, MOST)
                .forEach(timer -> move((TimerEntity) timer, dates, command));
        engine
                .getObject()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .listPage(0, MOST)
                .stream()
                .filter(task -> dates.containsKey(task.getTaskDefinitionKey()))
                .forEach(task -> due(task, dueAt));
    }

    /** The timer's own expression again; the engine's recalculation would read the job a second time. */
    private static void move(TimerEntity timer, Map<String, String> dates, CommandContext command) {
        String date = dates.get(element(timer));
        if (date != null) {
            var expressions = command.getProcessEngineConfiguration().getExpressionManager();
            timer.setDuedate((Date) expressions.createExpression(date).getValue(timer.getExecution()));
        }
    }

    /** The engine appends "$" and what became of the timer. */
    private static String element(TimerEntity timer) {
        String configuration = String.valueOf(timer.getJobHandlerConfigurationRaw());
        int end = configuration.indexOf('$');
        return end < 0 ? configuration : configuration.substring(0, end);
    }

    private void due(Task task, @Nullable Date dueAt) {
        task.setDueDate(dueAt);
        engine.getObject().getTaskService().saveTask(task);
    }
}
