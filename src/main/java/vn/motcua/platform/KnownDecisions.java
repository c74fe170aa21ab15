package vn.motcua.platform;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionManager;
import org.jspecify.annotations.Nullable;

/** Spares each evaluation the look-up of which version of the decision is meant. */
final class KnownDecisions extends DecisionDefinitionManager {

    private final Remembered<DecisionDefinitionEntity> known;

    KnownDecisions(Remembered<DecisionDefinitionEntity> known) {
        this.known = known;
    }

    @Override
    public @Nullable DecisionDefinitionEntity findDecisionDefinitionByDeploymentAndKey(String deployment, String key) {
        return remembered(
                deployment + "/" + key, () -> super.findDecisionDefinitionByDeploymentAndKey(deployment, key));
    }

    @Override
    public @Nullable DecisionDefinitionEntity findLatestDecisionDefinitionByKey(String key) {
        return remembered(key, () -> super.findLatestDecisionDefinitionByKey(key));
    }

    /** What is deleted must not be found for another moment: its files are gone at once. */
    @Override
    public void deleteDecisionDefinitionsByDeploymentId(String deployment) {
        super.deleteDecisionDefinitionsByDeploymentId(deployment);
        known.forget();
    }

    private @Nullable DecisionDefinitionEntity remembered(
            String name, Supplier<@Nullable DecisionDefinitionEntity> read) {
        DecisionDefinitionEntity definition = known.get(name);
        if (definition == null) {
            definition = read.get();
            if (definition != null) {
                known.put(name, definition);
            }
        }
        return definition;
    }
}
