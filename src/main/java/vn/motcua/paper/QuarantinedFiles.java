package vn.motcua.paper;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.incident.IncidentKind;
import vn.motcua.incident.IncidentSource;
import vn.motcua.incident.OpenIncident;
import vn.motcua.incident.OpenIncident.Way;

/** Files that have waited for the virus scanner longer than it is ever busy. */
@Component
class QuarantinedFiles implements IncidentSource {

    static final Duration PATIENCE = Duration.ofHours(1);

    private final PaperFiles files;
    private final SecondScan scan;
    private final Clock clock;

    QuarantinedFiles(PaperFiles files, SecondScan scan, Clock clock) {
        this.files = files;
        this.scan = scan;
        this.clock = clock;
    }

    @Override
    public IncidentKind kind() {
        return IncidentKind.QUARANTINE;
    }

    @Override
    public List<OpenIncident> open(int most) {
        return files.inQuarantineSince(clock.instant().minus(PATIENCE), most).stream()
                .map(QuarantinedFiles::incident)
                .toList();
    }

    /** Asks the scanner again, now. */
    @Override
    public boolean retry(String id) {
        Optional<PaperFile> waiting = files.find(id).filter(file -> file.scan() == ScanState.QUARANTINE);
        waiting.ifPresent(file -> scan.again(file.sha256()));
        return waiting.isPresent();
    }

    private static OpenIncident incident(PaperFile file) {
        return new OpenIncident(
                file.id(),
                file.dossierNumber(),
                null,
                file.uploadedAt(),
                Wording.say("incident.quarantine", String.valueOf(file.place()), file.item()),
                Wording.say("incident.quarantine.remedy"),
                null,
                Set.of(Way.RETRY));
    }
}
