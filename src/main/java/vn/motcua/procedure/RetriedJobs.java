package vn.motcua.procedure;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Jobs that are tried once more: at once, and not after the pause that the engine has added. A timer that the legal clock or another
 * fact dates is due when that says, which may have moved since it failed: a retry must not make it early.
 */
@Component
class RetriedJobs {

    /** Beans that date timers beside the clock. */
    private static final List<String> FACTS = List.of("post");

    private final ObjectProvider<ProcessEngine> engine;
    private final ManagementService jobs;
    private final ModelDates dates;
    private final Clock clock;

    RetriedJobs(ObjectProvider<ProcessEngine> engine, @Lazy ManagementService jobs, ModelDates dates, Clock clock) {
        this.engine = engine;
        this.jobs = jobs;
        this.dates = dates;
        this.clock = clock;
    }

    /** @return false when there is no such job, or it is to be tried anyway */
    boolean again(String id) {
        Job stuck = jobs.createJobQuery().jobId(id).noRetriesLeft().singleResult();
        if (stuck == null) {
            return false;
        }
        // One that has never failed was given up by an administrator, and is not due for that.
        if (stuck.getExceptionMessage() != null) {
            jobs.setJobDuedate(id, due((JobEntity) stuck));
        }
        jobs.setJobRetries(id, 1);
        return true;
    }

    private Date due(JobEntity job) {
        Date now = Date.from(clock.instant());
        if (!(job instanceof TimerEntity timer) || timer.getProcessDefinitionId() == null) {
            return now;
        }
        String definition = timer.getProcessDefinitionId();
        return Stream.concat(
                        Stream.of(dates.clockDates(definition)),
                        FACTS.stream().map(fact -> dates.factDates(definition, fact)))
                .map(known -> known.get(TimelineBridge.element(timer)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(date -> dated(timer, date))
                .orElse(now);
    }

    private Date dated(TimerEntity timer, String expression) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute((CommandContext command) -> (Date) configuration
                .getExpressionManager()
                .createExpression(expression)
                .getValue(command.getExecutionManager().findExecutionById(timer.getExecutionId())));
    }
}
