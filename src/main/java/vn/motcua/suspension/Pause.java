package vn.motcua.suspension;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.TimelineEntry;

/**
 * One thing that a dossier waits for.
 *
 * @param kind null for papers that the citizen has yet to supply
 */
record Pause(Dossier.@Nullable Wait kind, String reason, String legalGround, Set<String> continuing) {

    /** What is waited for now, by the log; the latest last. */
    static List<Pause> open(Dossier dossier) {
        List<Pause> open = new ArrayList<>();
        dossier.timeline().stream().map(TimelineEntry::event).forEach(event -> follow(event, open));
        return open;
    }

    private static void follow(DossierEvent event, List<Pause> open) {
        if (event instanceof Dossier.Suspended begun) {
            open.removeIf(pause -> pause.kind == begun.kind());
            open.add(new Pause(begun.kind(), begun.reason(), begun.legalGround(), begun.continuing()));
        } else if (event instanceof Dossier.Resumed over) {
            open.removeIf(pause -> pause.kind == over.kind());
        } else if (event instanceof Dossier.SupplementRequested asked) {
            open.add(new Pause(null, Wording.say("suspension.supplement"), asked.legalGround(), Set.of()));
        } else if (event instanceof Dossier.SupplementReceived) {
            open.removeIf(pause -> pause.kind == null);
        }
    }
}
