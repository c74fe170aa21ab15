package vn.motcua.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.motcua.Refusal;
import vn.motcua.authority.SystemRights;

/** Leads a dossier that has just been opened to the step of the receiving office, while the citizen waits. */
@Component
public class CounterSteps {

    private static final Logger LOG = LoggerFactory.getLogger(CounterSteps.class);

    /** Asynchronous steps before the first step of an officer; more than this no model has. */
    private static final int MOST = 10;

    private final TaskService tasks;
    private final FormService forms;
    private final ManagementService jobs;
    private final StepHands hands;
    private final SystemRights systemRights;
    private final ObjectProvider<ProcessEngine> engine;

    CounterSteps(
            @Lazy TaskService tasks,
            @Lazy FormService forms,
            @Lazy ManagementService jobs,
            StepHands hands,
            SystemRights systemRights,
            ObjectProvider<ProcessEngine> engine) {
        this.tasks = tasks;
        this.forms = forms;
        this.jobs = jobs;
        this.hands = hands;
        this.systemRights = systemRights;
        this.engine = engine;
    }

    /**
     * Does now what the program would do in a moment on its own account, until the step is open. What fails is tried again by the
     * program; what it is doing already is left to it.
     *
     * @return the open task; empty when it is not open (yet, or any more)
     */
    public Optional<String> reach(String dossierNumber, String step) {
        Optional<String> open = open(dossierNumber, step);
        for (int turn = 0; open.isEmpty() && turn < MOST; turn++) {
            Optional<Job> waiting = waiting(dossierNumber);
            if (waiting.isEmpty() || !done(waiting.get())) {
                return open(dossierNumber, step);
            }
            open = open(dossierNumber, step);
        }
        return open;
    }

    /** Takes the step in hand and completes it, as the officer who asks. */
    public void complete(String taskId, Map<String, Object> entered) {
        hands.take(taskId);
        try {
            forms.submitTaskForm(taskId, entered);
        } catch (BadUserRequestException refused) {
            if (refused.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw refused;
        }
    }

    private Optional<String> open(String dossierNumber, String step) {
        return systemRights.call(
                () -> tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(dossierNumber)
                        .taskDefinitionKey(step)
                        .listPage(0, 1)
                        .stream()
                        .findFirst()
                        .map(Task::getId));
    }

    private Optional<Job> waiting(String dossierNumber) {
        return systemRights.call(
                () -> {
                    List<String> instances = engine
                            .getObject()
                            .getRuntimeService()
                            .createProcessInstanceQuery()
                            .processInstanceBusinessKey(dossierNumber)
                            .listPage(0, 1)
                            .stream()
                            .map(org.camunda.bpm.engine.runtime.ProcessInstance::getId)
                            .toList();
                    return instances.stream()
                            .flatMap(id -> jobs
                                    .createJobQuery()
                                    .processInstanceId(id)
                                    .messages()
                                    .withRetriesLeft()
                                    .listPage(0, 1)
                                    .stream())
                            .findFirst();
                });
    }

    private boolean done(Job job) {
        try {
            systemRights.run(() -> execute(job.getId()));
            return true;
        } catch (RuntimeException failure) {
            if (Rehearsal.running()) {
                throw failure;
            }
            LOG.info("Job {} is left to the job executor: {}", job.getId(), failure.toString());
            return false;
        }
    }

    /** In a rehearsal nobody else may see the job, so it is done in the same transaction. */
    private void execute(String jobId) {
        if (Rehearsal.running()) {
            ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                    .getCommandExecutorTxRequired()
                    .execute(new ExecuteJobsCmd(jobId, new JobFailureCollector(jobId)));
        } else {
            jobs.executeJob(jobId);
        }
    }
}
