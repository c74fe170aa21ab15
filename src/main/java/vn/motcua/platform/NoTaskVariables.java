package vn.motcua.platform;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import vn.motcua.Wording;

/**
 * Nobody puts a variable on a task or, through a task, on its instance, administrators included: what is entered belongs to the
 * dossier, by the task's form. The engine then need not look for variables of tasks ({@link OfficeVariables}).
 */
final class NoTaskVariables extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof SetTaskVariablesCmd || command instanceof PatchTaskVariablesCmd) {
            throw new BadUserRequestException(Wording.say("engine.no-task-variables"));
        }
        return next.execute(command);
    }
}
