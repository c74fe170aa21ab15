package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** What the engine holds of the dossier of a scenario: tasks, timers, incidents. */
abstract class EngineSight {

    final House house;
    final String number;
    final Chart chart;

    EngineSight(House house, Chart chart, String number) {
        this.house = house;
        this.chart = chart;
        this.number = number;
    }

    List<Task> tasks() {
        return each(instance -> house.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .list());
    }

    Optional<Task> task(String step) {
        return tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .findFirst();
    }

    List<String> open() {
        return tasks().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    String taskDue(String step) {
        return task(step).map(task -> Moments.local(task.getDueDate())).orElse(Moments.NOT_OPEN);
    }

    /** What the officer of an open step sees in this field. */
    String shown(String step, String field) {
        return task(step)
                .map(task -> house.engine().getFormService().getTaskFormVariables(task.getId()))
                .map(values -> String.valueOf(values.getOrDefault(field, Moments.NONE)))
                .orElse(Moments.NOT_OPEN);
    }

    /** The jobs that are not given up, the first due first. */
    Stream<Job> jobs() {
        return each(instance -> management()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .withRetriesLeft()
                        .list())
                .stream()
                .sorted(java.util.Comparator.comparing(Job::getDuedate));
    }

    String timer(String element) {
        return each(instance -> management()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .timers()
                        .list())
                .stream()
                .filter(job -> element.equals(element(job)))
                .map(job -> Moments.local(job.getDuedate()))
                .findFirst()
                .orElse(Moments.NONE);
    }

    String jobName(Job job) {
        return chart.name(element(job));
    }

    private String element(Job job) {
        return management()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    List<String> incidents() {
        return each(instance -> runtime()
                        .createIncidentQuery()
                        .processInstanceId(instance)
                        .list())
                .stream()
                .map(Incident::getActivityId)
                .sorted()
                .toList();
    }

    boolean ended() {
        return instances().isEmpty();
    }

    private <T> List<T> each(Function<String, List<T>> query) {
        return instances().stream()
                .flatMap(instance -> query.apply(instance).stream())
                .toList();
    }

    /** Ids of the running instances of this dossier, and of those they call. */
    private List<String> instances() {
        List<String> all = new ArrayList<>();
        runtime()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .forEach(instance -> addWithCalled(instance, all));
        return all;
    }

    private void addWithCalled(ProcessInstance instance, List<String> all) {
        if (all.contains(instance.getId())) {
            return;
        }
        all.add(instance.getId());
        if (chart.calls()) {
            runtime()
                    .createProcessInstanceQuery()
                    .superProcessInstanceId(instance.getId())
                    .list()
                    .forEach(called -> addWithCalled(called, all));
        }
    }

    private ManagementService management() {
        return house.engine().getManagementService();
    }

    private RuntimeService runtime() {
        return house.engine().getRuntimeService();
    }
}
