package vn.motcua.paper;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;

/** WARNING while something is wrong with a file and nobody has seen to it; it takes no node down, all other files are well. */
@Component
class FileStoreHealthIndicator implements HealthIndicator {

    private static final Status WARNING = new Status("WARNING", Wording.say("paper.health"));

    private final Incidents incidents;
    private final PaperFiles files;

    FileStoreHealthIndicator(Incidents incidents, PaperFiles files) {
        this.incidents = incidents;
        this.files = files;
    }

    @Override
    public Health health() {
        long open = incidents.open();
        return (open == 0 ? Health.up() : Health.status(WARNING))
                .withDetail(Wording.say("paper.health.incidents"), open)
                .withDetail(Wording.say("paper.health.quarantine"), files.inQuarantine())
                .build();
    }
}
