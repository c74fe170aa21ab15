package vn.motcua.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.spring.boot.starter.event.PostDeployEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Deploys the folders at start: one deployment per slug, {@code shared} first, and only what differs from the folder's last
 * deployment (a version that came over REST stays in force until the folder changes). The engine's own deployer is off: it
 * names files without their folder, and filters duplicates file by file, which breaks forms bound to the deployment.
 */
@Component
class ProcedureDeployer {

    /** Marks deployments of the folders, apart from those of Camunda Modeler. */
    static final String SOURCE = "procedure folders";

    private static final Logger LOG = LoggerFactory.getLogger(ProcedureDeployer.class);

    private final ProcedureFolders folders;
    private final BlockCatalogue blocks;

    ProcedureDeployer(ProcedureFolders folders, BlockCatalogue blocks) {
        this.folders = folders;
        this.blocks = blocks;
    }

    @EventListener
    void engineIsUp(PostDeployEvent event) {
        deploy(event.getProcessEngine().getRepositoryService(), folders.read());
    }

    void deploy(RepositoryService repository, Map<String, SortedMap<String, byte[]>> procedures) {
        procedures.forEach((slug, files) -> {
            blocks.check(files);
            if (differs(repository, slug, files)) {
                deploy(repository, slug, files);
            }
        });
    }

    private static void deploy(RepositoryService repository, String slug, SortedMap<String, byte[]> files) {
        DeploymentBuilder deployment = repository.createDeployment().name(slug).source(SOURCE);
        files.forEach((name, content) -> deployment.addInputStream(name, new java.io.ByteArrayInputStream(content)));
        try {
            deployment.deploy();
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "Không triển khai được thủ tục “%s”: %s".formatted(slug, e.getMessage()), e);
        }
        LOG.info("Đã triển khai thủ tục {} ({} tệp)", slug, files.size());
    }

    private static boolean differs(RepositoryService repository, String slug, SortedMap<String, byte[]> files) {
        List<Deployment> earlier = repository
                .createDeploymentQuery()
                .deploymentName(slug)
                .deploymentSource(SOURCE)
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1);
        if (earlier.isEmpty()) {
            return true;
        }
        String id = earlier.get(0).getId();
        boolean sameNames = new TreeSet<>(repository.getDeploymentResourceNames(id)).equals(files.keySet());
        return !sameNames
                || files.entrySet().stream()
                        .anyMatch(file -> !Arrays.equals(content(repository, id, file.getKey()), file.getValue()));
    }

    private static byte[] content(RepositoryService repository, String deployment, String name) {
        try (InputStream content = repository.getResourceAsStream(deployment, name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
