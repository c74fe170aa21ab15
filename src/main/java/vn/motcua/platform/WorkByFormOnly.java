package vn.motcua.platform;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import vn.motcua.Wording;

/**
 * A task is worked by its form and in no other way, by administrators too. The engine's other ways would put values past the
 * form gate (variables), end a dossier's path in the middle (a BPMN error that no model handles) or complete it for show
 * (resolve). So tasks have no variables of their own, and the engine need not look for them ({@link OfficeVariables}).
 */
final class WorkByFormOnly extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        boolean pastTheForm = command instanceof SetTaskVariablesCmd
                || command instanceof PatchTaskVariablesCmd
                || command instanceof HandleTaskBpmnErrorCmd
                || command instanceof HandleTaskEscalationCmd
                || command instanceof ResolveTaskCmd;
        if (pastTheForm) {
            throw new BadUserRequestException(Wording.say("engine.form-only"));
        }
        return next.execute(command);
    }
}
