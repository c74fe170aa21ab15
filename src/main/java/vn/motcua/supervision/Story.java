package vn.motcua.supervision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.TimelineEntry;

/**
 * What the log of one dossier says to a supervisor. The log tells when a step was done and not when it began: it began when its
 * open task was seen, and where it came and went unseen, with the last thing before it that moves a dossier on.
 */
final class Story {

    /** These happen beside the steps and begin none. */
    private static final Set<Class<? extends DossierEvent>> ASIDE = Set.of(
            Dossier.StepHandedOn.class,
            Dossier.LookedUp.class,
            Dossier.PapersUploaded.class,
            Dossier.PaperTakenBack.class,
            Dossier.OriginalsPlaced.class,
            Dossier.PostTracked.class,
            Dossier.CitizenSpoke.class,
            Dossier.FeeAssessed.class,
            Dossier.PaymentNoted.class,
            Dossier.LateOpinionNoted.class,
            Dossier.DeadlineRecounted.class,
            Dossier.DeadlineExtended.class,
            Dossier.SignatureAwaited.class,
            Dossier.RatingAsked.class,
            Dossier.VersionChanged.class);

    private final EnumSet<Dossier.Wait> waits = EnumSet.noneOf(Dossier.Wait.class);
    private final List<Stay> stays = new ArrayList<>();
    private final int length;
    private int known;
    private boolean supplement;
    private boolean digitised;
    private boolean paid;
    private boolean paidOnline;
    private boolean stopped;

    /**
     * @param seen by step: since when its task was seen open
     * @param done so many lines were followed before
     */
    Story(List<TimelineEntry> log, Map<String, Instant> seen, int done) {
        Instant moved = log.isEmpty() ? Instant.EPOCH : log.get(0).happenedAt();
        for (TimelineEntry line : log) {
            if (line.event() instanceof Dossier.StepCompleted step) {
                known += line.seq() <= done ? 1 : 0;
                stays.add(stay(step.step(), seen.get(step.step()), moved, line));
                digitised |= step.answers().get("digitisedPapers") instanceof Collection<?> papers && !papers.isEmpty();
            }
            follow(line.event());
            moved = ASIDE.contains(line.event().getClass()) ? moved : line.happenedAt();
        }
        length = log.size();
    }

    private static Stay stay(String step, @Nullable Instant seen, Instant moved, TimelineEntry done) {
        Instant left = done.happenedAt();
        Instant entered = seen == null || seen.isAfter(left) ? moved : seen;
        return new Stay(step, entered.isAfter(left) ? left : entered, left);
    }

    private void follow(DossierEvent event) {
        if (event instanceof Dossier.Suspended stop) {
            waits.add(stop.kind());
        } else if (event instanceof Dossier.Resumed over) {
            waits.remove(over.kind());
        } else if (event instanceof Dossier.SupplementRequested || event instanceof Dossier.SupplementReceived) {
            supplement = event instanceof Dossier.SupplementRequested;
        } else if (event instanceof Dossier.PaymentReceived payment) {
            paid |= payment.amount() > 0;
            paidOnline |= payment.amount() > 0 && payment.method().equals("online");
        } else if (event instanceof Dossier.PapersUploaded) {
            digitised = true;
        } else if (event instanceof Dossier.Refused || event instanceof Dossier.Withdrawn) {
            stopped = true;
        }
    }

    /** Of a clock that stands still: for whom. */
    Standing waitsFor() {
        return supplement || waits.contains(Dossier.Wait.PAYMENT) ? Standing.CITIZEN : Standing.OTHERS;
    }

    /** All steps that were done, oldest first. */
    List<Stay> stays() {
        return stays;
    }

    /** Those that were not there when the log was followed before. */
    List<Stay> newStays() {
        return stays.subList(known, stays.size());
    }

    int length() {
        return length;
    }

    boolean digitised() {
        return digitised;
    }

    boolean paid() {
        return paid;
    }

    boolean paidOnline() {
        return paidOnline;
    }

    boolean stopped() {
        return stopped;
    }
}
