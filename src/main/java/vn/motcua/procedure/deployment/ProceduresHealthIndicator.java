package vn.motcua.procedure.deployment;

import java.util.Map;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.procedure.ProcedureFolders;

/** How the folders stand on this node. WARNING has no HTTP mapping: what is in force goes on, so nothing is taken down. */
@Component
class ProceduresHealthIndicator implements HealthIndicator {

    private static final Status WARNING = new Status("WARNING", Wording.say("procedure.health"));

    private final ProcedureFolders folders;
    private final FolderReport report;

    ProceduresHealthIndicator(ProcedureFolders folders, FolderReport report) {
        this.folders = folders;
        this.report = report;
    }

    @Override
    public Health health() {
        Health.Builder health = report.needsAttention() ? Health.status(WARNING) : Health.up();
        health.withDetail("thư mục", folders.location());
        report.trouble().ifPresent(trouble -> health.withDetail("sự cố", trouble));
        report.standings()
                .forEach((slug, standing) -> health.withDetail(
                        slug, Map.of("trạng thái", standing.state().label(), "phát hiện", standing.sentences())));
        return health.build();
    }
}
