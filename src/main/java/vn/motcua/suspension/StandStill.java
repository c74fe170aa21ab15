package vn.motcua.suspension;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.LegalClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Occasion;

/**
 * Stops the legal clock of a dossier that waits for others, and lets it run again when nothing is awaited any more: a dispute
 * that ends during the wait for the tax authority does not start it. A clock that has not started, or is closed, is left alone.
 */
@Service
public class StandStill {

    private final LegalClock legalClock;

    StandStill(LegalClock legalClock) {
        this.legalClock = legalClock;
    }

    /** @param continuing ids of the steps that go on while a dispute stops the others */
    public void begin(
            Dossier dossier,
            Dossier.Wait wait,
            String reason,
            String legalGround,
            Set<String> continuing,
            Occasion occasion) {
        dossier.suspend(wait, reason, legalGround, continuing, occasion);
        stop(dossier, reason, legalGround, occasion);
    }

    /** What was waited for has come. Nothing happens when it was not awaited. */
    public void end(Dossier dossier, Dossier.Wait wait, Occasion occasion) {
        if (Pause.open(dossier).stream().anyMatch(pause -> pause.kind() == wait)) {
            dossier.resume(wait, occasion);
            goOn(dossier, occasion);
        }
    }

    /** After one wait is over: the clock runs again, or stands still for what is awaited besides. */
    public void goOn(Dossier dossier, Occasion occasion) {
        List<Pause> open = Pause.open(dossier);
        if (open.isEmpty()) {
            running(dossier)
                    .filter(Deadline::suspended)
                    .ifPresent(clock -> legalClock.resume(dossier.number(), occasion.happenedAt()));
            return;
        }
        Pause last = open.get(open.size() - 1);
        if (last.kind() != null) {
            dossier.suspend(last.kind(), last.reason(), last.legalGround(), last.continuing(), occasion);
        }
        stop(dossier, last.reason(), last.legalGround(), occasion);
    }

    private void stop(Dossier dossier, String reason, String legalGround, Occasion occasion) {
        running(dossier)
                .ifPresent(clock -> legalClock.suspend(dossier.number(), occasion.happenedAt(), reason, legalGround));
    }

    private Optional<Deadline> running(Dossier dossier) {
        return legalClock.find(dossier.number()).filter(clock -> clock.closedAt() == null);
    }
}
