package vn.motcua.intake;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.LegalClock;
import vn.motcua.dossier.Dossier;

/** Closes a dossier's legal clock, if it ever started. */
@Component
class ClosingClock {

    private final LegalClock legalClock;

    ClosingClock(LegalClock legalClock) {
        this.legalClock = legalClock;
    }

    void close(Dossier dossier, Instant at) {
        legalClock
                .find(dossier.number())
                .filter(deadline -> deadline.closedAt() == null)
                .ifPresent(deadline -> legalClock.close(dossier.number(), at));
    }
}
