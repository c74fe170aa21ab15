package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.deadline.Deadline;
import vn.motcua.deadline.LegalClock;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.deadline.WorkingCalendars;
import vn.motcua.document.Document;
import vn.motcua.document.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Paper;
import vn.motcua.notice.Notices;
import vn.motcua.platform.OfficeClock;

/** Plays the officers of a ward against the real engine, as they are: each logged in, each through the form. */
@Component
public class Ward {

    private final ProcessEngine engine;
    private final Dossiers dossiers;
    private final LegalClock legalClock;
    private final WorkingCalendars calendars;
    private final Documents documents;
    private final Notices notices;
    private final OfficeClock clock;
    private final TransactionTemplate transaction;

    public Ward(
            ProcessEngine engine,
            Dossiers dossiers,
            LegalClock legalClock,
            WorkingCalendars calendars,
            Documents documents,
            Notices notices,
            OfficeClock clock,
            org.springframework.transaction.PlatformTransactionManager transactions) {
        this.engine = engine;
        this.dossiers = dossiers;
        this.legalClock = legalClock;
        this.calendars = calendars;
        this.documents = documents;
        this.notices = notices;
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
            return engine.getFormService().submitStartForm(definition("marriage-registration"), form);
        });
        runJobs(started.getBusinessKey());
        return started.getBusinessKey();
    }

    private String definition(String process) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** Completes the open task of this step, with these values in its form, and lets the asynchronous steps run. */
    public void complete(String officer, String dossier, String step, Map<String, Object> form) {
        String task = task(dossier, step).getId();
        as(officer, () -> {
            engine.getFormService().submitTaskForm(task, form);
            return form;
        });
        runJobs(dossier);
    }

    /** Records at the counter what the citizen says (the process citizen-message), and lets the asynchronous steps run. */
    public void hear(String officer, String dossier, String kind, String content) {
        Map<String, Object> form = Map.of("dossierNumber", dossier, "kind", kind, "content", content);
        as(officer, () -> engine.getFormService().submitStartForm(definition("citizen-message"), form));
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
        Date now = Date.from(clock.instant());
        return engine.getManagementService().createJobQuery().processInstanceId(running(dossier)).list().stream()
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(now))
                .findFirst()
                .orElse(null);
    }

    /** Id of the running instance; of none when it has ended. */
    private String running(String dossier) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .singleResult();
        return instance == null ? "ended" : instance.getId();
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

    /** When the task of an open step is due, as a local time; "none" while the clock does not run. */
    public String taskDue(String dossier, String step) {
        return local(task(dossier, step).getDueDate());
    }

    /** When the timer of this element goes off, as a local time; "none" when there is none, "never" while it is parked. */
    public String timer(String dossier, String element) {
        return engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance(dossier))
                .timers()
                .list()
                .stream()
                .filter(job -> element.equals(engine.getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()))
                .map(job -> local(job.getDuedate()))
                .findFirst()
                .orElse("none");
    }

    private static String local(Date date) {
        String local =
                date == null ? "none" : WorkingCalendar.local(date.toInstant()).toString();
        return local.startsWith("9999") || local.startsWith("+10000") ? "never" : local;
    }

    /** What was issued so far, by template, oldest first. */
    public List<String> documents(String dossier) {
        return documents.of(dossier).stream().map(Document::template).toList();
    }

    /** The words of the document last issued from this template. */
    public String document(String dossier, String template) {
        return documents.of(dossier).stream()
                .filter(document -> document.template().equals(template))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .text();
    }

    /** Who was told what so far: {@code citizen: accepted}. */
    public List<String> notices(String dossier) {
        return notices.of(dossier).stream()
                .map(notice -> notice.audience() + ": " + notice.template())
                .toList();
    }

    /** Where the originals are: {@code RECEIVING_UNIT 20209}. */
    public String originals(String dossier) {
        return dossier(dossier).papers().stream()
                .map(Paper::place)
                .filter(java.util.Objects::nonNull)
                .map(place -> place.unit() == null ? place.holder().name() : place.holder() + " " + place.unit())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Office minutes left of the legal time. */
    public int minutesLeft(String dossier) {
        return transaction.execute(
                status -> legalClock.find(dossier).orElseThrow().minutesLeft(calendars.current(), clock.instant()));
    }

    /** What the officer of an open step sees in this field of its form. */
    public Object shown(String dossier, String step, String field) {
        return engine.getFormService()
                .getTaskFormVariables(task(dossier, step).getId())
                .get(field);
    }

    /** Every variable of the dossier's running instance, in whatever scope. */
    public List<VariableInstance> variables(String dossier) {
        return engine.getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(instance(dossier))
                .list();
    }

    /** The names of the events in the dossier's log. */
    public List<String> events(String dossier) {
        return dossier(dossier).timeline().stream()
                .map(entry -> entry.event().name())
                .toList();
    }

    /** The path of the process that relays what the citizen said; empty when it left no trace. */
    public List<String> messages(String dossier) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(engine
                        .getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(dossier)
                        .processDefinitionKey("citizen-message")
                        .list()
                        .stream()
                        .map(found -> found.getId())
                        .findFirst()
                        .orElse("none"))
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(activity -> activity.getActivityId())
                .toList();
    }

    /** Extends the deadline outside the procedure. */
    public void extend(String dossier, int workingDays, String reason) {
        legalClock.extend(dossier, workingDays, reason, clock.instant());
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
