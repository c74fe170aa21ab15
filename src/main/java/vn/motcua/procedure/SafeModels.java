package vn.motcua.procedure;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.rule.Finding;
import vn.motcua.procedure.rule.ModelRules;

/**
 * Stands before every deployment, by whatever door it comes: nothing in a model may run code. A deployment with one such place
 * is refused whole; the version in force stays.
 */
@Component
class SafeModels implements Deployer {

    private final BlockCatalogue blocks;

    SafeModels(BlockCatalogue blocks) {
        this.blocks = blocks;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        Map<String, byte[]> files = new TreeMap<>();
        deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        String findings = new ModelRules(blocks.vocabulary())
                .checkSafety(files).stream().map(Finding::sentence).collect(Collectors.joining("\n"));
        if (!findings.isEmpty()) {
            throw new BadUserRequestException(findings);
        }
    }
}
