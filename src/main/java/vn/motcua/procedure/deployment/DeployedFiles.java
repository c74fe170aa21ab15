package vn.motcua.procedure.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The files that deployments brought, as the engine keeps them. */
@Component
class DeployedFiles {

    private final RepositoryService repository;

    DeployedFiles(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    SortedMap<String, byte[]> of(String deployment) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        repository.getDeploymentResourceNames(deployment).forEach(name -> files.put(name, content(deployment, name)));
        return files;
    }

    byte[] content(String deployment, String name) {
        try (InputStream content = repository.getResourceAsStream(deployment, name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What last came from the folder of this slug; empty when nothing ever did. */
    SortedMap<String, byte[]> ofFolder(String slug) {
        return lastOfFolder(slug).map(last -> of(last.getId())).orElseGet(TreeMap::new);
    }

    /** True when these are not the files that last came from the folder of this slug. */
    boolean differFromFolder(Candidate candidate) {
        return !Candidate.ofFolder(candidate.slug(), ofFolder(candidate.slug()))
                .digest()
                .equals(candidate.digest());
    }

    private Optional<Deployment> lastOfFolder(String slug) {
        return repository
                .createDeploymentQuery()
                .deploymentName(slug)
                .deploymentSource(ProcedureDeployer.SOURCE)
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }
}
