package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.platform.OfficeClock;

/** What the engine holds of a dossier: tasks, timers, path and variables. */
abstract class EngineSight {

    final ProcessEngine engine;
    final OfficeClock clock;

    EngineSight(ProcessEngine engine, OfficeClock clock) {
        this.engine = engine;
        this.clock = clock;
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

    /** The path so far: ids of the elements passed, in their order. */
    public List<String> path(String dossier) {
        return path("marriage-registration", dossier);
    }

    public List<String> path(String procedure, String dossier) {
        return PathsPlayed.path(procedure, dossier);
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
                .processInstanceId(running(dossier))
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
                .processInstanceIdIn(running(dossier))
                .list();
    }

    /** The names that the procedure may route on: its property {@code variables}; none when the instance has ended. */
    public List<String> declaredVariables(String dossier) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .list()
                .stream()
                .map(running -> engine.getRepositoryService().getBpmnModelInstance(running.getProcessDefinitionId()))
                .flatMap(model -> model.getModelElementsByType(CamundaProperty.class).stream())
                .filter(property -> "variables".equals(property.getCamundaName()))
                .flatMap(property -> Stream.of(property.getCamundaValue().split(",")))
                .toList();
    }

    /** The path of the process that relays what the citizen said; empty when it left no trace. */
    public List<String> messages(String dossier) {
        return PathsPlayed.path("citizen-message", dossier);
    }
}
