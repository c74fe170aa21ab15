package vn.motcua.procedure.deployment;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import vn.motcua.procedure.ProcedureFolders;

/** A program that looks at a directory of folders: what it remembers is its own, engine and database are the running program's. */
final class Node {

    static final Duration GRACE = Duration.ofSeconds(30);

    final FolderReport report = new FolderReport();
    final FolderWatch watch;
    private final ProcedureFolders folders;
    private final ProcedureDeployer start;

    Node(Path directory, FolderDeployer deployer, InForce inForce, Clock clock) {
        folders = new ProcedureFolders(directory.toString());
        FolderRound round = new FolderRound(deployer, report, clock, GRACE);
        watch = new FolderWatch(folders, round, report);
        start = new ProcedureDeployer(folders, round, watch, report, inForce);
    }

    Node start() {
        start.afterSingletonsInstantiated();
        return this;
    }

    /** Two looks that see the same. */
    void lookTwice() {
        watch.poll();
        watch.poll();
    }

    Standing standing(String slug) {
        return java.util.Objects.requireNonNull(report.standings().get(slug), slug);
    }

    ProceduresHealthIndicator health() {
        return new ProceduresHealthIndicator(folders, report);
    }
}
