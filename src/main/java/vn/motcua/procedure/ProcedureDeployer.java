package vn.motcua.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.rule.Finding;
import vn.motcua.procedure.rule.ModelRules;

/**
 * Deploys the folders at start: one deployment per slug, {@code shared} first, and only what differs from the folder's last
 * deployment (a version that came over REST stays in force until the folder changes). The engine's own deployer is off: it
 * names files without their folder, and filters duplicates file by file, which breaks forms bound to the deployment.
 */
@Component
class ProcedureDeployer implements SmartInitializingSingleton {

    /** Marks deployments of the folders, apart from those of Camunda Modeler. */
    static final String SOURCE = "procedure folders";

    private static final Set<String> DOOR = Set.of("FilesCanBeRead", "WorkIsDoneByBlocks");

    private static final Logger LOG = LoggerFactory.getLogger(ProcedureDeployer.class);

    private final ProcedureFolders folders;
    private final BlockCatalogue blocks;

    private final RepositoryService repository;

    ProcedureDeployer(ProcedureFolders folders, BlockCatalogue blocks, RepositoryService repository) {
        this.folders = folders;
        this.blocks = blocks;
        this.repository = repository;
    }

    /** After the whole program is wired (models name its beans) and before it answers anyone. */
    @Override
    public void afterSingletonsInstantiated() {
        deploy(folders.read());
    }

    void deploy(Map<String, SortedMap<String, byte[]>> procedures) {
        procedures.forEach((slug, files) -> {
            check(files, procedures.getOrDefault(ProcedureFolders.SHARED, files));
            if (differs(slug, files)) {
                deploy(slug, files);
            }
        });
    }

    private void check(SortedMap<String, byte[]> own, SortedMap<String, byte[]> shared) {
        Map<String, byte[]> files = new TreeMap<>(shared);
        files.putAll(own);
        // The other rules hold at this door once the models that tests deploy keep them.
        List<Finding> findings = new ModelRules(blocks.vocabulary())
                .check(files).stream()
                        .filter(each -> DOOR.contains(each.rule()))
                        .toList();
        if (Finding.refuse(findings)) {
            throw new IllegalStateException(
                    findings.stream().map(Finding::sentence).collect(Collectors.joining("\n")));
        }
    }

    private void deploy(String slug, SortedMap<String, byte[]> files) {
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

    private boolean differs(String slug, SortedMap<String, byte[]> files) {
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
                        .anyMatch(file -> !Arrays.equals(content(id, file.getKey()), file.getValue()));
    }

    private byte[] content(String deployment, String name) {
        try (InputStream content = repository.getResourceAsStream(deployment, name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
