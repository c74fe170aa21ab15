package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.LegalClock;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.OfficeClock;

/** Plays the officers of a ward against the real engine, as they are: each logged in, each through the form. */
@Component
public class Ward {

    private final ProcessEngine engine;
    private final Dossiers dossiers;
    private final LegalClock legalClock;
    private final OfficeClock clock;
    private final TransactionTemplate transaction;

    public Ward(
            ProcessEngine engine,
            Dossiers dossiers,
            LegalClock legalClock,
            OfficeClock clock,
            org.springframework.transaction.PlatformTransactionManager transactions) {
        this.engine = engine;
        this.dossiers = dossiers;
        this.legalClock = legalClock;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Turns the clock to a local moment, e.g. 2026-11-25T08:00. */
    public void at(String local) {
        clock.turnTo(
                LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant());
    }

    /** Submits through Tasklist's start form and returns the dossier number. */
    public String submit(String officer, Map<String, Object> form) {
        ProcessInstance started = as(officer, () -> {
            String definition = engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey("marriage-registration")
                    .latestVersion()
                    .singleResult()
                    .getId();
            return engine.getFormService().submitStartForm(definition, form);
        });
        runJobs(started.getBusinessKey());
        return started.getBusinessKey();
    }

    /** Completes the open task of this step, with these values in its form, and lets the asynchronous steps run. */
    public void complete(String officer, String dossier, String step, Object... values) {
        Map<String, Object> form = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            form.put((String) values[i], values[i + 1]);
        }
        String task = task(dossier, step).getId();
        as(officer, () -> {
            engine.getFormService().submitTaskForm(task, form);
            return form;
        });
        runJobs(dossier);
    }

    /** The open task of a step; fails when there is none. */
    public Task task(String dossier, String step) {
        Task task = tasks(dossier).stream()
                .filter(each -> each.getTaskDefinitionKey().equals(step))
                .findFirst()
                .orElse(null);
        assertThat(task)
                .as("open task %s of %s, open are %s", step, dossier, openSteps(dossier))
                .isNotNull();
        return java.util.Objects.requireNonNull(task);
    }

    public List<String> openSteps(String dossier) {
        return tasks(dossier).stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    private List<Task> tasks(String dossier) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(dossier)
                .list();
    }

    /** Runs what is due by the office clock, timers too, until nothing more is. */
    public void runJobs(String dossier) {
        for (Job job = nextJob(dossier); job != null; job = nextJob(dossier)) {
            engine.getManagementService().executeJob(job.getId());
        }
    }

    /** A job that is due by the office clock; null when none is. */
    public Job nextJob(String dossier) {
        String instance = instance(dossier);
        Date now = Date.from(clock.instant());
        return engine.getManagementService().createJobQuery().processInstanceId(instance).list().stream()
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(now))
                .findFirst()
                .orElse(null);
    }

    private String instance(String dossier) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .processDefinitionKey("marriage-registration")
                .singleResult()
                .getId();
    }

    /** The path so far: ids of the elements passed, in their order. */
    public List<String> path(String dossier) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance(dossier))
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(activity -> activity.getActivityId())
                .toList();
    }

    public boolean ended(String dossier) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(dossier)
                        .count()
                == 0;
    }

    /** Due moment as a local time, "2026-11-25T17:00"; "none" while the clock does not run. */
    public String due(String dossier) {
        return legalClock
                .find(dossier)
                .map(Deadline::dueAt)
                .map(WorkingCalendar::local)
                .map(LocalDateTime::toString)
                .orElse("none");
    }

    public Dossier dossier(String number) {
        return transaction.execute(status -> {
            Dossier dossier = dossiers.get(number);
            dossier.timeline();
            return dossier;
        });
    }

    /** The public status, by its Vietnamese name. */
    public String status(String number) {
        return dossier(number).progress().publicStatus().label();
    }

    public Instant now() {
        return clock.instant();
    }

    public <T> T as(String officer, Callable<T> work) {
        var identity = engine.getIdentityService();
        List<String> groups = identity.createGroupQuery().groupMember(officer).list().stream()
                .map(org.camunda.bpm.engine.identity.Group::getId)
                .toList();
        try {
            identity.setAuthentication(officer, groups);
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            identity.clearAuthentication();
        }
    }
}
