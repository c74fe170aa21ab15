package vn.motcua.supervision;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierBrief;
import vn.motcua.incident.IncidentKind;
import vn.motcua.incident.OpenIncident;

/** An open incident, what was done about it, and the dossier that it concerns. */
record KnownIncident(IncidentKind kind, OpenIncident incident, IncidentStory story, @Nullable DossierBrief dossier) {

    /** What was told to those above comes first, what was seen last; of these the oldest first. */
    static final Comparator<KnownIncident> PRESSING_FIRST = Comparator.comparing(
                    (KnownIncident each) -> !each.story().pressing())
            .thenComparing(KnownIncident::isSeen)
            .thenComparing(each -> each.incident().since())
            .thenComparing(each -> each.incident().id());

    IncidentKey key() {
        return new IncidentKey(kind, incident.id());
    }

    boolean isSeen() {
        return story.seen() != null;
    }

    /** That decides, since its supervisor must act; null where no dossier is known. */
    @Nullable
    String unit() {
        return dossier == null ? null : dossier.competentUnit();
    }
}
