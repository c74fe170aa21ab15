package vn.motcua.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Every way to a task leads through here: each query, filters and Tasklist's included, and each command that names a task by
 * its id (form, claim, complete, variables, links, comments, attachments). So each is closed at once, new ones too; to guard
 * single commands instead would forget one.
 */
final class OfficeTasks extends TaskManager {

    @Override
    public TaskEntity findTaskById(String id) {
        TaskEntity task = super.findTaskById(id);
        if (task != null) {
            OwnOffice.limit().ifPresent(office -> office.demand(task));
        }
        return task;
    }

    /** An execution has one user task at the most; where this command has it already, the engine asks in vain. */
    @Override
    public List<TaskEntity> findTasksByExecutionId(String execution) {
        List<TaskEntity> known = getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task -> execution.equals(task.getExecutionId()))
                .toList();
        return known.isEmpty() ? super.findTasksByExecutionId(execution) : new ArrayList<>(known);
    }

    /** This product has no subtasks; the engine asks for them at every completion, in a column without an index. */
    @Override
    public List<Task> findTasksByParentTaskId(String parent) {
        return List.of();
    }

    @Override
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        return within(query, () -> super.findTasksByQueryCriteria(query));
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        return within(query, () -> super.findTaskCountByQueryCriteria(query));
    }

    @Override
    public List<Task> findTasksByNativeQuery(Map<String, Object> parameters, int first, int max) {
        OwnOffice.limit().ifPresent(office -> office.refuse("native query"));
        return super.findTasksByNativeQuery(parameters, first, max);
    }

    @Override
    public long findTaskCountByNativeQuery(Map<String, Object> parameters) {
        OwnOffice.limit().ifPresent(office -> office.refuse("native query"));
        return super.findTaskCountByNativeQuery(parameters);
    }

    private static <R> R within(TaskQueryImpl query, Supplier<R> asked) {
        Optional<TaskQueryImpl> added = OwnOffice.limit().map(office -> office.narrow(query));
        try {
            return asked.get();
        } finally {
            // By identity: two or-queries may be equal, and a query may be asked twice.
            added.ifPresent(own -> query.getQueries().removeIf(part -> part == own));
        }
    }
}
