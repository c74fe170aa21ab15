package vn.motcua.procedure.deployment;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.repository.DefaultDeploymentHandler;
import org.camunda.bpm.engine.repository.Resource;

/**
 * Camunda Modeler asks not to deploy what its last deployment held already. The engine then compares with that deployment even
 * when the folder has replaced it since, and reports success while the folder's version stays in force. Here a file counts as
 * there only when its deployment is in force.
 */
final class DuplicatesInForce extends DefaultDeploymentHandler {

    private final DeploymentHistory history;

    DuplicatesInForce(ProcessEngine engine, DeploymentHistory history) {
        super(engine);
        this.history = history;
    }

    @Override
    public boolean shouldDeployResource(Resource sent, Resource existing) {
        return super.shouldDeployResource(sent, existing) || history.isReplaced(existing.getDeploymentId());
    }
}
