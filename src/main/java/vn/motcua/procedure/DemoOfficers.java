package vn.motcua.procedure;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Officers of the demonstration at work: each under their own account, through the same forms and checks as in Tasklist. */
@Component
@Profile("demo")
public class DemoOfficers {

    private final Procedures procedures;
    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService instances;
    private final ManagementService jobs;
    private final IdentityService identity;

    DemoOfficers(
            Procedures procedures,
            FormService forms,
            TaskService tasks,
            RuntimeService instances,
            ManagementService jobs,
            IdentityService identity) {
        this.procedures = procedures;
        this.forms = forms;
        this.tasks = tasks;
        this.instances = instances;
        this.jobs = jobs;
        this.identity = identity;
    }

    /** Hands in a dossier by the start form and returns its number. */
    public String submit(String officer, String procedure, Map<String, Object> form) {
        String definition = procedures.definitionInForce(procedure);
        ProcessInstance started = as(officer, () -> forms.submitStartForm(definition, form));
        runWhatFollows(started.getId());
        return started.getBusinessKey();
    }

    /** Completes the open task of this step of a dossier. */
    public void complete(String officer, String dossier, String step, Map<String, Object> form) {
        String instance = instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .singleResult()
                .getId();
        as(officer, () -> {
            String task = tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .taskDefinitionKey(step)
                    .singleResult()
                    .getId();
            forms.submitTaskForm(task, form);
            return task;
        });
        runWhatFollows(instance);
    }

    /** The asynchronous steps, which otherwise wait for the job executor; timers are left alone. */
    private void runWhatFollows(String instance) {
        List<Job> waiting = waiting(instance);
        while (!waiting.isEmpty()) {
            waiting.forEach(job -> jobs.executeJob(job.getId()));
            waiting = waiting(instance);
        }
    }

    private List<Job> waiting(String instance) {
        return jobs.createJobQuery().processInstanceId(instance).messages().list();
    }

    private <T> T as(String officer, Supplier<T> work) {
        List<String> groups = identity.createGroupQuery().groupMember(officer).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(officer, groups);
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
