package vn.motcua.procedure;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ReflectionUtils;

/**
 * Submits a form again when something else changed the dossier in the same moment (a migration, a timer, a deadline that moved):
 * nothing of the first attempt is left, the form is checked anew, and the officer need not know. Stands outside the transaction.
 */
class FormRetry extends CommandInterceptor {

    private static final int MOST = 4;

    @Override
    public <T> T execute(Command<T> command) {
        Field values = values(command);
        return values == null || TransactionSynchronizationManager.isActualTransactionActive()
                ? next.execute(command)
                : execute(command, values);
    }

    private <T> T execute(Command<T> command, Field values) {
        Object entered = ReflectionUtils.getField(values, command);
        RuntimeException conflict = null;
        for (int attempt = 1; attempt < MOST; attempt++) {
            try {
                return next.execute(command);
            } catch (NullValueException gone) {
                throw conflict == null ? gone : conflict;
            } catch (RuntimeException failure) {
                if (!Conflict.caused(failure)) {
                    throw failure;
                }
                conflict = failure;
                // The gate left only the variables that the procedure routes on.
                ReflectionUtils.setField(values, command, entered);
            }
        }
        return next.execute(command);
    }

    private static @Nullable Field values(Command<?> command) {
        if (command instanceof SubmitTaskFormCmd) {
            return FormGateInterceptor.SUBMITTED_VALUES;
        }
        return command instanceof CompleteTaskCmd ? FormGateInterceptor.COMPLETED_VALUES : null;
    }
}
