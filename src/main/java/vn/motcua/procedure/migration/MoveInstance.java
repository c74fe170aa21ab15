package vn.motcua.procedure.migration;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import vn.motcua.procedure.migration.Change.TaskMove;
import vn.motcua.procedure.migration.Change.TimerMove;

/**
 * Moves one instance, and mends what the engine's migration leaves: it creates anew a watch that has long gone off, keeps the
 * old name, date and group of open tasks, and counts new timers from the move instead of from the beginning of their step. One
 * command, so that the engine writes once.
 */
final class MoveInstance implements Command<Change> {

    private final String instance;
    private final Passage passage;
    private final Instant began;

    /** @param began when the instance began */
    MoveInstance(String instance, Passage passage, Instant began) {
        this.instance = instance;
        this.passage = passage;
        this.began = began;
    }

    @Override
    public Change execute(CommandContext command) {
        RuntimeService runtime =
                command.getProcessEngineConfiguration().getProcessEngine().getRuntimeService();
        Tokens tokens = new Tokens(runtime.getActivityInstance(instance), passage);
        Timers timers = new Timers(instance, passage, began, command);
        OpenTasks tasks = new OpenTasks(instance, passage, command);
        try {
            runtime.newMigration(passage.plan()).processInstanceIds(instance).execute();
        } catch (MigratingProcessInstanceValidationException refused) {
            return new Change(tokens.refused(refused.getValidationReport()), List.of(), List.of(), null);
        }
        List<TaskMove> taskMoves = tasks.follow();
        List<TimerMove> timerMoves = timers.follow();
        return new Change(tokens.moved(), timerMoves, taskMoves, null);
    }
}
