package vn.motcua.procedure.migration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerStartEventSubprocessJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.migration.Change.TimerMove;

/**
 * The timers of an instance before and after its move. A timer that both versions draw alike keeps its date to the minute; one
 * that the legal clock gives is asked of the clock; one that is drawn otherwise, or is new, counts from the beginning of its step
 * and not from the move.
 */
final class Timers {

    private record Before(String element, @Nullable Date due) {}

    private final Map<String, Before> before = new LinkedHashMap<>();
    private final String instance;
    private final Passage passage;
    private final Instant began;
    private final CommandContext command;
    private final TimerDate date;

    Timers(String instance, Passage passage, Instant began, CommandContext command) {
        this.instance = instance;
        this.passage = passage;
        this.began = began;
        this.command = command;
        this.date = new TimerDate(passage.to());
        for (JobEntity job : command.getJobManager().findJobsByProcessInstanceId(instance)) {
            if (job instanceof TimerEntity) {
                before.put(job.getId(), new Before(job.getActivityId(), job.getDuedate()));
            }
        }
    }

    /** Gives every timer its date and says what became of each. */
    List<TimerMove> follow() {
        List<TimerMove> moves = new ArrayList<>();
        Map<String, Before> gone = new LinkedHashMap<>(before);
        for (TimerEntity timer : timersOfTheNewVersion()) {
            Before old = gone.remove(timer.getId());
            if (old == null && wentOffBefore(timer)) {
                timer.delete();
            } else {
                moves.add(old == null ? appeared(timer) : stayed(timer, old));
            }
        }
        gone.values().forEach(old -> moves.add(TimerMoves.removed(passage.from().element(old.element()), old.due())));
        return moves;
    }

    /**
     * The engine has not written them yet, so no query would find them; its cache finds jobs of any kind under this type only. A
     * timer that was removed keeps its old version.
     */
    private List<TimerEntity> timersOfTheNewVersion() {
        return command.getDbEntityManager().getCachedEntitiesByType(AcquirableJobEntity.class).stream()
                .filter(TimerEntity.class::isInstance)
                .map(TimerEntity.class::cast)
                .filter(timer -> instance.equals(timer.getProcessInstanceId())
                        && passage.to().id().equals(timer.getProcessDefinitionId()))
                .toList();
    }

    /** A watch that starts an event subprocess goes off once; the engine would set it anew, and a second apology be asked for. */
    private boolean wentOffBefore(TimerEntity timer) {
        return TimerStartEventSubprocessJobHandler.TYPE.equals(timer.getJobHandlerType())
                && passage.steps().containsValue(timer.getActivityId());
    }

    private TimerMove appeared(TimerEntity timer) {
        Instant from = beginning(timer);
        if (from != null) {
            timer.setCreateTime(Date.from(from));
        }
        if (date.followsTheClock(timer)) {
            date.askTheClock(timer);
        } else if (from != null) {
            date.count(timer);
        }
        return TimerMoves.appeared(passage.to().element(timer.getActivityId()), timer.getDuedate());
    }

    private TimerMove stayed(TimerEntity timer, Before old) {
        boolean clock = date.followsTheClock(timer);
        boolean drawnOtherwise = passage.timerChanged(old.element());
        if (clock) {
            date.askTheClock(timer);
        } else if (drawnOtherwise && timer.getCreateTime() != null) {
            date.countAnew(timer);
        }
        String note = clock ? "clock" : drawnOtherwise ? "recounted" : "kept";
        return TimerMoves.stayed(passage.to().element(timer.getActivityId()), old.due(), timer.getDuedate(), note);
    }

    /** When what the timer hangs on began: its task, another timer of the same wait, or the dossier. */
    private @Nullable Instant beginning(TimerEntity timer) {
        ExecutionEntity execution = Objects.requireNonNull(timer.getExecution());
        for (TaskEntity task : execution.getTasks()) {
            return task.getCreateTime().toInstant();
        }
        for (JobEntity other : execution.getJobs()) {
            if (before.containsKey(other.getId()) && other.getCreateTime() != null) {
                return other.getCreateTime().toInstant();
            }
        }
        return execution.isProcessInstanceExecution() ? began : null;
    }
}
