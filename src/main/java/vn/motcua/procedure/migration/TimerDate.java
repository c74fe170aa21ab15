package vn.motcua.procedure.migration;

import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import vn.motcua.procedure.CountedFrom;
import vn.motcua.procedure.Definitions;

/** The date that a version gives to one of its timers. */
record TimerDate(Version version) {

    boolean followsTheClock(TimerEntity timer) {
        return Definitions.followsTheClock(version.timer(timer.getActivityId()));
    }

    void askTheClock(TimerEntity timer) {
        Date old = timer.getDuedate();
        ExecutionEntity execution = Objects.requireNonNull(timer.getExecution());
        var expressions = Context.getProcessEngineConfiguration().getExpressionManager();
        Date due = (Date) expressions
                .createExpression(version.timer(timer.getActivityId()))
                .getValue(execution);
        if (!Moments.same(old, due)) {
            timer.setDuedate(due);
        }
    }

    /** From the moment the timer's step began, which it has as its creation. */
    void count(TimerEntity timer) {
        ExecutionEntity execution = Objects.requireNonNull(timer.getExecution());
        CountedFrom.moment(timer.getCreateTime().toInstant(), () -> declaration(timer)
                .resolveAndSetDuedate(execution, timer, true));
    }

    /** As {@link #count}, for a timer that was drawn otherwise: how often it repeats is set anew too. */
    void countAnew(TimerEntity timer) {
        timer.setRepeat(null);
        declaration(timer).updateJob(timer);
        count(timer);
    }

    private static TimerDeclarationImpl declaration(TimerEntity timer) {
        var event = Objects.requireNonNull(timer.getExecution())
                .getProcessDefinition()
                .findActivity(timer.getActivityId());
        return Objects.requireNonNull(TimerDeclarationImpl.getDeclarationsForScope(event.getEventScope())
                .get(timer.getActivityId()));
    }
}
