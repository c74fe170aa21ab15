package vn.motcua.procedure.deployment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.ProcedureFolders;

/**
 * Deploys the folders at start, {@code shared} first. The engine's own deployer is off: it names files without their folder, and
 * filters duplicates file by file, which breaks forms bound to the deployment.
 */
@Component
class ProcedureDeployer implements SmartInitializingSingleton {

    /** Marks deployments of the folders, apart from those of Camunda Modeler. */
    static final String SOURCE = "procedure folders";

    private static final Logger LOG = LoggerFactory.getLogger(ProcedureDeployer.class);

    private final ProcedureFolders folders;
    private final FolderDeployer deployer;

    ProcedureDeployer(ProcedureFolders folders, FolderDeployer deployer) {
        this.folders = folders;
        this.deployer = deployer;
    }

    /** After the whole program is wired (models name its beans) and before it answers anyone. */
    @Override
    public void afterSingletonsInstantiated() {
        deploy(folders.read());
    }

    /** @throws IllegalStateException with all findings, when one of the procedures is refused */
    void deploy(Map<String, SortedMap<String, byte[]>> procedures) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        procedures.forEach((slug, files) -> candidates.put(slug, Candidate.ofFolder(slug, files)));
        Map<String, Standing> refused = new LinkedHashMap<>();
        candidates.forEach((slug, candidate) -> {
            Standing standing = deployer.deploy(folders.location(), candidate, candidates);
            if (standing.needsAttention()) {
                refused.put(slug, standing);
            }
        });
        if (!refused.isEmpty()) {
            throw new IllegalStateException(refused.values().stream()
                    .flatMap(standing -> standing.sentences().stream())
                    .collect(Collectors.joining("\n")));
        }
    }
}
