package vn.motcua.procedure;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.springframework.context.ApplicationEventPublisher;
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
    private final ModelDates dates;
    private final SystemRights systemRights;
    private final ApplicationEventPublisher events;

    TimelineBridge(
            ObjectProvider<ProcessEngine> engine,
            ModelDates dates,
            SystemRights systemRights,
            ApplicationEventPublisher events) {
        this.events = events;
        this.engine = engine;
        this.dates = dates;
        this.systemRights = systemRights;
    }

    @EventListener
    void follow(Deadline.Moved moved) {
        inCommand(command -> {
            roots(moved.dossierNumber(), command).forEach(root -> moveTimers(root, dates::clockDates, command));
            moveTasks(moved);
        });
    }

    /** Moves the timers that another fact than the clock dates: it says something else than when they were set. */
    void ask(String dossierNumber, String fact) {
        inCommand(command -> roots(dossierNumber, command)
                .forEach(root -> moveTimers(root, definition -> dates.factDates(definition, fact), command)));
    }

    private void inCommand(Consumer<CommandContext> work) {
        var commands = ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        systemRights.run(() -> commands.execute(command -> {
            work.accept(command);
            return true;
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
    private void moveTimers(String root, Function<String, Map<String, String>> dates, CommandContext command) {
        engine.getObject()
                .getManagementService()
                .createJobQuery()
                .rootProcessInstanceId(root)
                .timers()
                .listPage(0, MOST)
                .forEach(timer -> move((TimerEntity) timer, dates.apply(timer.getProcessDefinitionId()), command));
    }

    private void moveTasks(Deadline.Moved moved) {
        Date dueAt = moved.dueAt() == null ? null : Date.from(moved.dueAt());
        List<Task> open = engine.getObject()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(moved.dossierNumber())
                .listPage(0, MOST);
        open.stream()
                .filter(task ->
                        dates.clockDates(task.getProcessDefinitionId()).containsKey(task.getTaskDefinitionKey()))
                .forEach(task -> due(task, dueAt));
        List<String> ids = open.stream().map(Task::getId).toList();
        events.publishEvent(new OpenSteps.ClockMoved(moved.dossierNumber(), ids, moved.dueAt()));
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
    static String element(TimerEntity timer) {
        String configuration = String.valueOf(timer.getJobHandlerConfigurationRaw());
        int end = configuration.indexOf('$');
        return end < 0 ? configuration : configuration.substring(0, end);
    }

    private void due(Task task, @Nullable Date dueAt) {
        task.setDueDate(dueAt);
        engine.getObject().getTaskService().saveTask(task);
    }
}
