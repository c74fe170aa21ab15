package vn.motcua.procedure.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Acting;
import vn.motcua.procedure.deployment.Attempt.Outcome;
import vn.motcua.procedure.deployment.Passage.Source;
import vn.motcua.procedure.rule.Finding;

/**
 * Stands before every deployment, wherever it comes from: one with an error is refused whole, and the version in force stays.
 * What passes is recorded in the deployment's own transaction.
 */
@Component
class DeploymentDoor implements Deployer {

    private final Placement placement;
    private final DeploymentCheck check;
    private final DeploymentRecords records;
    private final Acting acting;

    DeploymentDoor(Placement placement, DeploymentCheck check, DeploymentRecords records, Acting acting) {
        this.placement = placement;
        this.check = check;
        this.records = records;
        this.acting = acting;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        Passage passage = Passage.current().orElseGet(this::visitor);
        Candidate candidate = candidate(deployment);
        List<Finding> findings = new ArrayList<>(sending(deployment));
        findings.addAll(check.check(candidate, passage.coming()));
        if (Finding.refuse(findings)) {
            throw new DeploymentRefused(candidate, findings);
        }
        records.write(passage, candidate.slug(), Outcome.DEPLOYED, deployment.getId(), candidate.digest(), findings);
    }

    /** What is wrong with the way it is sent: a tenant's procedure nobody would see, the folders' name nobody may borrow. */
    private static List<Finding> sending(DeploymentEntity deployment) {
        if (deployment.getTenantId() != null) {
            return List.of(Placement.finding("deployment.tenant", deployment.getTenantId()));
        }
        boolean borrowed = ProcedureDeployer.SOURCE.equals(deployment.getSource())
                && Passage.current().isEmpty();
        return borrowed ? List.of(Placement.finding("deployment.source", ProcedureDeployer.SOURCE)) : List.of();
    }

    /** Whoever comes with a request. */
    Passage visitor() {
        return new Passage(Source.REST, acting.userId().orElse("-"), Map.of());
    }

    Candidate candidate(DeploymentEntity deployment) {
        SortedMap<String, byte[]> sent = new TreeMap<>();
        deployment.getResources().forEach((name, resource) -> sent.put(name, resource.getBytes()));
        return Passage.current().isPresent() ? Candidate.ofFolder(deployment.getName(), sent) : placement.place(sent);
    }
}
