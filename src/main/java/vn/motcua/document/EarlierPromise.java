package vn.motcua.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.ClockMove;
import vn.motcua.deadline.ClockRemarks;
import vn.motcua.deadline.ClockStories;
import vn.motcua.deadline.LegalClock;
import vn.motcua.dossier.Dossier;

/** When a result was promised before its deadline was extended: an apology names both days. */
@Component
class EarlierPromise {

    private final LegalClock legalClock;
    private final ClockStories stories;

    EarlierPromise(LegalClock legalClock, ClockStories stories) {
        this.legalClock = legalClock;
        this.stories = stories;
    }

    /** As pages write it; null when the deadline was not extended. Reads the ledger. */
    @Nullable
    String of(Dossier dossier) {
        List<ClockMove> moves = legalClock
                .find(dossier.number())
                .map(deadline -> stories.of(deadline, ClockRemarks.NONE))
                .orElse(List.of());
        Instant before = null;
        for (ClockMove move : moves) {
            if (move.kind() == ClockMove.Kind.EXTENDED) {
                return DossierPage.moment(before);
            }
            before = move.dueAt();
        }
        return null;
    }
}
