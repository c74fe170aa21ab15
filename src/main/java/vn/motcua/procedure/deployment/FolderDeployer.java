package vn.motcua.procedure.deployment;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.Wording;
import vn.motcua.procedure.deployment.Attempt.Outcome;
import vn.motcua.procedure.deployment.Passage.Source;
import vn.motcua.procedure.deployment.Standing.State;
import vn.motcua.procedure.rule.Finding;

/**
 * Makes the engine hold what a folder holds: one deployment per slug, and only when the folder differs from its last one (a
 * version that came over REST stays in force until the folder changes). All of it in one transaction under one lock, so that a
 * killed program leaves nothing half-done and of several nodes one acts.
 */
@Component
class FolderDeployer {

    private static final Logger LOG = LoggerFactory.getLogger(FolderDeployer.class);

    private final RepositoryService repository;
    private final Retirement retirement;
    private final DeployedFiles deployed;
    private final DeploymentCheck check;
    private final DeploymentRecords records;
    private final DeploymentHistory history;
    private final TransactionTemplate transactions;

    FolderDeployer(
            RepositoryService repository,
            Retirement retirement,
            DeployedFiles deployed,
            DeploymentCheck check,
            DeploymentRecords records,
            DeploymentHistory history,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.retirement = retirement;
        this.deployed = deployed;
        this.check = check;
        this.records = records;
        this.history = history;
        this.transactions = new TransactionTemplate(transactions);
    }

    /**
     * @param location where the folders lie
     * @param coming what the other folders hold
     */
    Standing deploy(String location, Candidate candidate, Map<String, Candidate> coming) {
        Passage passage = new Passage(Source.FOLDER, location, coming);
        try {
            return passage.through(() -> locked(() -> deploy(passage, candidate)));
        } catch (DeploymentRefused refused) {
            records.apart(passage, candidate, Outcome.REFUSED, refused.findings());
            return new Standing(State.REFUSED, refused.findings());
        }
    }

    private Standing deploy(Passage passage, Candidate candidate) {
        String slug = candidate.slug();
        boolean retired = history.isRetired(slug);
        boolean changed = deployed.differFromFolder(candidate);
        List<Finding> findings = changed ? List.of() : check.alone(candidate);
        if (retired) {
            if (Finding.refuse(findings)) {
                throw new DeploymentRefused(candidate, findings);
            }
            retirement.end(slug);
        }
        if (changed) {
            findings = toEngine(candidate);
        } else if (retired) {
            records.write(passage, slug, Outcome.REINSTATED, null, candidate.digest(), findings);
            LOG.info(Wording.say("procedure.reinstated", slug));
        } else if (!history.cameFrom(passage.by()).contains(slug)) {
            records.write(passage, slug, Outcome.UNCHANGED, null, candidate.digest(), findings);
        }
        return new Standing(State.IN_FORCE, findings);
    }

    private List<Finding> toEngine(Candidate candidate) {
        String slug = candidate.slug();
        DeploymentBuilder deployment = repository.createDeployment().name(slug).source(ProcedureDeployer.SOURCE);
        candidate
                .files()
                .forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
        LOG.info(Wording.say("procedure.deployed", slug, candidate.files().size()));
        return history.standing(slug).map(Attempt::findings).orElse(List.of());
    }

    /** The procedures that last came from these folders. */
    List<String> cameFrom(String location) {
        return history.cameFrom(location);
    }

    /**
     * Takes a procedure whose folder is gone out of service for new dossiers; those under way go on.
     *
     * @return false when it never came from these folders
     */
    boolean retire(String location, String slug) {
        Passage passage = new Passage(Source.FOLDER, location, Map.of());
        return locked(() -> {
            if (history.cameFrom(location).contains(slug)) {
                retirement.begin(slug);
                records.write(passage, slug, Outcome.RETIRED, null, "", List.of());
                LOG.warn(Wording.say("procedure.retired", slug));
            }
            return history.isRetired(slug);
        });
    }

    private <T> T locked(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            records.lock();
            return work.get();
        }));
    }
}
