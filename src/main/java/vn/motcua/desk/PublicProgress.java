package vn.motcua.desk;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Wording;
import vn.motcua.authority.Units;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.LegalClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Progress;

/** What anybody may know of a dossier. */
@Service
@Transactional(readOnly = true)
class PublicProgress {

    private final Dossiers dossiers;
    private final LegalClock legalClock;
    private final Units units;

    PublicProgress(Dossiers dossiers, LegalClock legalClock, Units units) {
        this.dossiers = dossiers;
        this.legalClock = legalClock;
        this.units = units;
    }

    /**
     * Nothing of a person, and nothing that officers wrote.
     *
     * @param since when the status came about, as {@code due} in local time
     * @param due in words where there is no moment
     */
    public record View(
            String number,
            String procedure,
            String receivedAt,
            String decidedBy,
            String status,
            int statusNumber,
            String since,
            String due) {}

    Optional<View> of(String number) {
        return dossiers.find(number).map(this::view);
    }

    private View view(Dossier dossier) {
        Progress progress = dossier.progress();
        return new View(
                dossier.number(),
                dossier.procedureName(),
                units.get(dossier.receivingUnit()).serviceCentre(),
                units.get(dossier.competentUnit()).authority(),
                progress.publicStatus().label(),
                progress.publicStatus().number(),
                LocalTimes.spoken(Progress.statusSince(dossier.timeline())),
                due(progress, legalClock.find(dossier.number()).orElse(null)));
    }

    private static String due(Progress progress, @Nullable Deadline deadline) {
        if (progress.ended()) {
            return Wording.say("tracking.ended");
        } else if (deadline == null) {
            return Wording.say("tracking.not-running");
        }
        Instant moment = deadline.dueAt();
        return moment == null ? Wording.say("tracking.suspended") : LocalTimes.spoken(moment);
    }
}
