package vn.motcua.procedure.deployment;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the door into the engine. */
@Component
class DeploymentPlugin extends AbstractProcessEnginePlugin {

    private final DeploymentDoor door;
    private final DeploymentRecords records;
    private final DeploymentHistory history;

    DeploymentPlugin(DeploymentDoor door, DeploymentRecords records, DeploymentHistory history) {
        this.door = door;
        this.records = records;
        this.history = history;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreDeployers(first(door, engine.getCustomPreDeployers()));
        engine.setCustomPreCommandInterceptorsTxRequired(
                first(new DeploymentAttempts(door, records), engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequired(
                first(new WholeDeployments(), engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setDeploymentHandlerFactory(running -> new DuplicatesInForce(running, history));
    }

    private static <T> List<T> first(T added, @Nullable List<T> present) {
        List<T> all = new ArrayList<>(List.of(added));
        if (present != null) {
            all.addAll(present);
        }
        return all;
    }
}
