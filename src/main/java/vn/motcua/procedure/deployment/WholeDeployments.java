package vn.motcua.procedure.deployment;

import java.lang.reflect.Field;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.springframework.util.ReflectionUtils;

/**
 * A sender may ask to deploy changed files only. Then a form that did not change is missing from the deployment to which its
 * step is bound, and whoever starts finds none. What was sent goes live whole, or not at all when nothing has changed.
 */
final class WholeDeployments extends CommandInterceptor {

    private static final Field BUILDER =
            Objects.requireNonNull(ReflectionUtils.findField(DeployCmd.class, "deploymentBuilder"));

    static {
        ReflectionUtils.makeAccessible(BUILDER);
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof DeployCmd) {
            var sent = (DeploymentBuilderImpl) Objects.requireNonNull(ReflectionUtils.getField(BUILDER, command));
            if (sent.isDeployChangedOnly()) {
                sent.enableDuplicateFiltering(false);
            }
        }
        return next.execute(command);
    }
}
