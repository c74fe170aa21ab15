package vn.motcua.paper.digitisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.incident.IncidentKind;
import vn.motcua.incident.IncidentSource;
import vn.motcua.incident.OpenIncident;
import vn.motcua.incident.OpenIncident.Way;
import vn.motcua.paper.FailedPapers;
import vn.motcua.paper.FailedPapers.Failed;

/** Scans of which no copy could be made, and copies that could not be signed. */
@Component
class UncopiedPapers implements IncidentSource {

    private final FailedPapers failures;
    private final Queue queue;

    UncopiedPapers(FailedPapers failures, Queue queue) {
        this.failures = failures;
        this.queue = queue;
    }

    @Override
    public IncidentKind kind() {
        return IncidentKind.SCAN;
    }

    @Override
    public List<OpenIncident> open(int most) {
        return failures.open(most).stream().map(UncopiedPapers::incident).toList();
    }

    /** A worker finds it due; when the copy comes, it is no incident any more. */
    @Override
    public boolean retry(String id) {
        Optional<Failed> failed = failures.find(id);
        failed.ifPresent(paper -> {
            if (paper.signing()) {
                queue.signAgain(paper.dossierNumber(), paper.item());
            } else {
                queue.readAgain(paper.dossierNumber(), paper.item());
            }
        });
        return failed.isPresent();
    }

    @Override
    public boolean settle(String id, String by) {
        return failures.settle(id, by);
    }

    private static OpenIncident incident(Failed failed) {
        return new OpenIncident(
                failed.id(),
                failed.dossierNumber(),
                null,
                failed.since(),
                failed.what(),
                failed.remedy()
                        + Wording.say(failed.signing() ? "incident.scan.signing.remedy" : "incident.scan.remedy"),
                null,
                Set.of(Way.RETRY, Way.SETTLE));
    }
}
