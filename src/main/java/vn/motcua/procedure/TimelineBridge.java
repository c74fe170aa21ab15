package vn.motcua.procedure;

import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
            roots(moved.dossierNumber(), command).forEach(root -> moveTimers(root, command));
            moveTasks(moved);
            return moved;
        }));
    }

    /**
     * The instances that no other calls: the procedure's, and while a citizen speaks at the counter that of the message. Where the
     * clock moves inside a step, the command has them at hand.
     */
    private Set<String> roots(String dossierNumber, CommandContext command) {
        Set<String> atHand = command.getDbEntityManager().getCachedEntitiesByType(ExecutionEntity.class).stream()
                .filter(execution ->
                        execution.isProcessInstanceExecution() && dossierNumber.equals(execution.getBusinessKey()))
                .map(ExecutionEntity::getRootProcessInstanceId)
                .collect(Collectors.toSet());
        return atHand.isEmpty() ? askedFor(dossierNumber) : atHand;
    }

    private Set<String> askedFor(String dossierNumber) {
        return engine
                .getObject()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossierNumber)
                .listPage(0, MOST)
                .stream()
                .map(ProcessInstance::getRootProcessInstanceId)
                .collect(Collectors.toSet());
    }

    /** One question for all instances under it, those of called parts among them. */
    private void moveTimers(String root, CommandContext command) {
        engine.getObject()
                .getManagementService()
                .createJobQuery()
                .rootProcessInstanceId(root)
                .timers()
                .listPage(0, MOST)
                .forEach(timer -> move((TimerEntity) timer, dates(timer.getProcessDefinitionId()), command));
    }

    private void moveTasks(Deadline.Moved moved) {
        Date dueAt = moved.dueAt() == null ? null : Date.from(moved.dueAt());
        engine
                .getObject()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(moved.dossierNumber())
                .listPage(0, MOST)
                .stream()
                .filter(task -> dates(task.getProcessDefinitionId()).containsKey(task.getTaskDefinitionKey()))
                .forEach(task -> due(task, dueAt));
    }

    private Map<String, String> dates(String definitionId) {
        return definitions.clockDates(definitionId);
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
