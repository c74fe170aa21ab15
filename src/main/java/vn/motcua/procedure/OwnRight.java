package vn.motcua.procedure;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Runs what the program does in its own right. The engine's grants are for what people do directly; here the caller has
 * already been checked against the dossier.
 */
@Component
class OwnRight {

    private final ObjectProvider<ProcessEngine> engine;

    OwnRight(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    <T> T run(Callable<T> work) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(work));
    }
}
