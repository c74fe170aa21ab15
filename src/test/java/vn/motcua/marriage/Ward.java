package vn.motcua.marriage;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.motcua.platform.OfficeClock;

/** Plays the officers of a ward against the real engine, as they are: each logged in, each through the form. */
@Component
public class Ward extends DossierSight {

    public Ward(ProcessEngine engine, OfficeClock clock) {
        super(engine, clock);
    }

    /** Turns the clock to a local moment, e.g. 2026-11-25T08:00. */
    public void at(String local) {
        clock.turnTo(
                LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant());
    }

    /** Submits through Tasklist's start form and returns the dossier number. */
    public String submit(String officer, Map<String, Object> form) {
        return submit(officer, "marriage-registration", form);
    }

    public String submit(String officer, String procedure, Map<String, Object> form) {
        ProcessInstance started = as(officer, () -> {
            return engine.getFormService().submitStartForm(definition(procedure), form);
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

    /** Runs what is due by the office clock, timers too, until nothing more is. */
    public void runJobs(String dossier) {
        for (Job job = nextJob(dossier); job != null; job = nextJob(dossier)) {
            engine.getManagementService().executeJob(job.getId());
        }
    }

    /** Extends the deadline outside the procedure. */
    public void extend(String dossier, int workingDays, String reason) {
        legalClock.extend(dossier, workingDays, reason, clock.instant());
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
