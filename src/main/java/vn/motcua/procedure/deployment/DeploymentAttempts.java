package vn.motcua.procedure.deployment;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.springframework.util.ReflectionUtils;
import vn.motcua.procedure.deployment.Attempt.Outcome;

/**
 * Records what people tried and what did not go live: outside the deployment's transaction, which is then rolled back. What the
 * engine itself finds wrong is told like a finding of ours.
 */
final class DeploymentAttempts extends CommandInterceptor {

    private static final Field BUILDER =
            Objects.requireNonNull(ReflectionUtils.findField(DeployCmd.class, "deploymentBuilder"));

    static {
        ReflectionUtils.makeAccessible(BUILDER);
    }

    private final DeploymentDoor door;
    private final DeploymentRecords records;

    DeploymentAttempts(DeploymentDoor door, DeploymentRecords records) {
        this.door = door;
        this.records = records;
    }

    @Override
    public <T> T execute(Command<T> command) {
        return command instanceof DeployCmd ? attempt(command) : next.execute(command);
    }

    private <T> T attempt(Command<T> command) {
        try {
            T result = next.execute(command);
            if (result instanceof DeploymentEntity deployment && !deployment.isNew()) {
                records.apart(door.visitor(), candidate(command), Outcome.UNCHANGED, List.of());
            }
            return result;
        } catch (DeploymentRefused refused) {
            throw recorded(refused);
        } catch (AuthorizationException forbidden) {
            throw forbidden;
        } catch (ProcessEngineException failure) {
            if (!EngineFindings.isAboutTheFiles(failure)) {
                throw failure;
            }
            Candidate candidate = candidate(command);
            throw recorded(new DeploymentRefused(candidate, EngineFindings.of(failure, candidate)));
        }
    }

    private DeploymentRefused recorded(DeploymentRefused refused) {
        if (Passage.current().isEmpty()) {
            records.apart(door.visitor(), refused.candidate(), Outcome.REFUSED, refused.findings());
        }
        return refused;
    }

    private Candidate candidate(Command<?> command) {
        var builder = (DeploymentBuilderImpl) Objects.requireNonNull(ReflectionUtils.getField(BUILDER, command));
        return door.candidate(builder.getDeployment());
    }
}
