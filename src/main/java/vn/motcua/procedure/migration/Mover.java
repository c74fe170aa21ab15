package vn.motcua.procedure.migration;

import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.Wording;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.LegalClock;
import vn.motcua.deadline.WorkingCalendars;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Occasion;
import vn.motcua.procedure.OpenSteps;

/** Moves a dossier to another version, in the caller's transaction. */
@Component
class Mover {

    private final ObjectProvider<ProcessEngine> engine;
    private final Dossiers dossiers;
    private final LegalClock legalClock;
    private final WorkingCalendars calendars;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Mover(
            ObjectProvider<ProcessEngine> engine,
            Dossiers dossiers,
            LegalClock legalClock,
            WorkingCalendars calendars,
            Clock clock,
            ApplicationEventPublisher events) {
        this.events = events;
        this.engine = engine;
        this.dossiers = dossiers;
        this.legalClock = legalClock;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Moves it for good, and says so in its log.
     *
     * @param by account of whoever asked for the move
     * @throws NotMovable when the new version has no place for the dossier; the transaction is then spoilt
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Change move(RunningDossier dossier, Passage passage, String by) {
        Change change = rehearse(dossier, passage);
        dossiers.find(dossier.number())
                .ifPresent(found -> found.changeVersion(
                        passage.from().number(), passage.to().number(), Occasion.now(clock.instant(), by)));
        return change;
    }

    /** Moves it in a transaction that the caller takes back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Change rehearse(RunningDossier dossier, Passage passage) {
        Instant began = dossiers.hold(dossier.number())
                .map(found -> found.progress().submittedAt())
                .orElseGet(clock::instant);
        Change change = ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(new MoveInstance(dossier.instance(), passage, began));
        if (!change.moves()) {
            throw new NotMovable(change);
        }
        events.publishEvent(new OpenSteps.Redrawn(dossier.number()));
        return new Change(change.tokens(), change.timers(), change.tasks(), standing(dossier.number()));
    }

    private Change.@Nullable Standing standing(String number) {
        return legalClock.find(number).map(this::standing).orElse(null);
    }

    private Change.Standing standing(Deadline deadline) {
        String state = deadline.closedAt() != null ? "closed" : deadline.dueAt() == null ? "suspended" : "running";
        int left = deadline.minutesLeft(calendars.of(deadline.unit()), clock.instant());
        return new Change.Standing(Wording.say("migration.clock." + state), Moments.text(deadline.dueAt()), left);
    }
}
