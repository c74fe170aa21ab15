package vn.motcua.desk;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.LegalClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.procedure.OpenSteps;

/**
 * Keeps the work list in step with the engine: what happens to steps in a transaction is gathered and written just before it
 * commits, when the engine has written its own. The row of a step that is done goes with the engine's row.
 */
@Component
class WorkListKeeper {

    private final WorkRows rows;
    private final Dossiers dossiers;
    private final LegalClock clocks;

    WorkListKeeper(WorkRows rows, Dossiers dossiers, LegalClock clocks) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.clocks = clocks;
    }

    @EventListener
    void opened(OpenSteps.Opened step) {
        changes().opened(step);
    }

    @EventListener
    void changed(OpenSteps.Changed step) {
        changes().changed(step);
    }

    @EventListener
    void gone(OpenSteps.Gone step) {
        changes().gone(step.taskId());
    }

    @EventListener
    void redrawn(OpenSteps.Redrawn dossier) {
        changes().redrawn(dossier.dossierNumber());
    }

    @EventListener
    void moved(OpenSteps.ClockMoved clock) {
        changes().moved(clock);
    }

    private WorkChanges changes() {
        var bound = (WorkChanges) TransactionSynchronizationManager.getResource(this);
        return bound == null ? bind() : bound;
    }

    private WorkChanges bind() {
        WorkChanges fresh = new WorkChanges();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                write(fresh);
            }

            /** Another transaction inside this one has changes of its own. */
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResourceIfPossible(WorkListKeeper.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(WorkListKeeper.this, fresh);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(WorkListKeeper.this);
            }
        });
        TransactionSynchronizationManager.bindResource(this, fresh);
        return fresh;
    }

    private void write(WorkChanges changes) {
        changes.opened().forEach(step -> item(step).ifPresent(rows::add));
        changes.changed().forEach(rows::change);
        changes.redrawn().forEach(rows::redraw);
        changes.moved().forEach(clock -> rows.move(clock, paused(clock.dossierNumber())));
    }

    /** Empty for an instance that serves no dossier. The dossier and its clock are at hand where a step has just come. */
    private Optional<WorkItem> item(OpenSteps.Opened step) {
        return dossiers.find(step.dossierNumber()).map(dossier -> {
            Optional<Deadline> clock = clock(dossier);
            return new WorkItem(
                    step,
                    dossier.procedure(),
                    clock.map(Deadline::dueAt).orElse(null),
                    clock.filter(Deadline::suspended).isPresent());
        });
    }

    private Optional<Deadline> clock(Dossier dossier) {
        return dossier.progress().accepted()
                ? clocks.find(dossier.number()).filter(clock -> clock.closedAt() == null)
                : Optional.empty();
    }

    private boolean paused(String dossierNumber) {
        return clocks.find(dossierNumber).filter(Deadline::suspended).isPresent();
    }
}
