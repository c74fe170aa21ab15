package vn.motcua.procedure.deployment;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private final ProcedureFolders folders;
    private final FolderRound round;
    private final FolderWatch watch;
    private final FolderReport report;
    private final InForce inForce;

    ProcedureDeployer(
            ProcedureFolders folders, FolderRound round, FolderWatch watch, FolderReport report, InForce inForce) {
        this.folders = folders;
        this.round = round;
        this.watch = watch;
        this.report = report;
        this.inForce = inForce;
    }

    /** After the whole program is wired (models name its beans) and before it answers anyone. */
    @Override
    public void afterSingletonsInstantiated() {
        folders.directory().ifPresentOrElse(this::fromDirectory, this::fromClassPath);
    }

    /** What is packed into the program and broken was broken by whoever built it. */
    private void fromClassPath() {
        round.begin(folders.location());
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        folders.read().forEach((slug, files) -> candidates.put(slug, Candidate.ofFolder(slug, files)));
        round.go(folders.location(), candidates);
        String refused = report.refusals();
        if (!refused.isEmpty()) {
            throw new IllegalStateException(refused);
        }
    }

    /** A broken procedure of the analyst is refused and told, and the others go live. */
    private void fromDirectory(Path directory) {
        watch.start(directory);
        report.trouble().filter(trouble -> inForce.slugs().isEmpty()).ifPresent(trouble -> {
            throw new IllegalStateException(trouble);
        });
    }
}
