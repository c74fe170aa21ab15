package vn.motcua.platform;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.util.ReflectionUtils;

/**
 * An officer claims for nobody else, and gives a task back with the right to work on it. The engine would ask for the right to
 * assign, with which the task could be handed to a person of another office.
 */
final class ActForYourself extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        var limit = OwnOffice.limit();
        if (limit.isEmpty()) {
            return next.execute(command);
        }
        if (command instanceof ClaimTaskCmd) {
            Object claimant = read(command, "userId");
            if (claimant != null && !claimant.equals(limit.get().userId())) {
                limit.get().refuse("claim");
            }
        }
        return next.execute(
                command instanceof AssignTaskCmd && read(command, "userId") == null ? release(command) : command);
    }

    @SuppressWarnings("unchecked") // both answer nothing that anyone reads
    private static <T> Command<T> release(Command<T> command) {
        return (Command<T>) (Command<?>) new ClaimTaskCmd((String) read(command, "taskId"), null);
    }

    private static Object read(Command<?> command, String name) {
        Field field = ReflectionUtils.findField(command.getClass(), name);
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, command);
    }
}
