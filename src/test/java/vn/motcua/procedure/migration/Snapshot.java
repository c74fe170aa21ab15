package vn.motcua.procedure.migration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.motcua.marriage.Ward;

/** Everything about a dossier that a move must leave alone, in lines that can be compared. */
@Component
class Snapshot {

    private final ProcessEngine engine;
    private final Ward ward;
    private final JdbcTemplate database;

    Snapshot(ProcessEngine engine, Ward ward, JdbcTemplate database) {
        this.engine = engine;
        this.ward = ward;
        this.database = database;
    }

    Map<String, Object> of(String number) {
        Map<String, Object> all = new TreeMap<>();
        all.put("status", ward.status(number));
        all.put("due", ward.due(number));
        all.put("deadline", database.queryForList("select * from deadline where dossier_number = ?", number));
        all.put("ledger", database.queryForList("select * from deadline_suspension where dossier_number = ?", number));
        all.put(
                "notices",
                database.queryForList("select step_key from notice where dossier_number = ? order by 1", number));
        all.put(
                "documents",
                database.queryForList("select id from document where dossier_number = ? order by 1", number));
        all.put("papers", ward.dossier(number).papers());
        all.put(
                "events",
                ward.events(number).stream()
                        .filter(event -> !event.equals("VersionChanged"))
                        .toList());
        all.put("answers", ward.dossier(number).answers());
        all.put("tasks", tasks(number));
        all.put("jobs", jobs(number));
        all.put("waits", waits(number));
        return all;
    }

    Map<String, Map<String, Object>> ofAll(List<String> numbers) {
        Map<String, Map<String, Object>> all = new TreeMap<>();
        numbers.forEach(number -> all.put(number, of(number)));
        return all;
    }

    private List<String> tasks(String number) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(task -> "%s %s “%s” due %s by %s of %s, created %s"
                        .formatted(
                                task.getId(),
                                task.getTaskDefinitionKey(),
                                task.getName(),
                                time(task.getDueDate()),
                                task.getAssignee(),
                                groups(task.getId()),
                                time(task.getCreateTime())))
                .sorted()
                .toList();
    }

    private TreeSet<String> groups(String task) {
        return engine.getTaskService().getIdentityLinksForTask(task).stream()
                .map(IdentityLink::getGroupId)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> jobs(String number) {
        return engine.getManagementService().createJobQuery().processInstanceId(instance(number)).list().stream()
                .map(job -> "%s due %s, %d retries, suspended %s, incidents %d"
                        .formatted(
                                job.getId(),
                                time(job.getDuedate()),
                                job.getRetries(),
                                job.isSuspended(),
                                incidents(job)))
                .sorted()
                .toList();
    }

    private long incidents(Job job) {
        return engine.getRuntimeService()
                .createIncidentQuery()
                .configuration(job.getId())
                .count();
    }

    private List<String> waits(String number) {
        return engine
                .getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(instance(number))
                .list()
                .stream()
                .map(wait -> wait.getId() + " " + wait.getEventName() + " " + wait.getActivityId())
                .sorted()
                .toList();
    }

    String instance(String number) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }

    int version(String number) {
        String definition = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getProcessDefinitionId();
        return engine.getRepositoryService().getProcessDefinition(definition).getVersion();
    }

    private static String time(java.util.@org.jspecify.annotations.Nullable Date date) {
        return date == null ? "never" : date.toInstant().toString();
    }
}
