package vn.motcua.procedure.migration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import vn.motcua.procedure.migration.Change.TaskMove;

/** The open tasks of an instance, noted before its move. */
final class OpenTasks {

    private record Drawn(TaskEntity task, TaskDefinition before) {}

    private final Passage passage;
    private final CommandContext command;
    private final List<Drawn> tasks;

    OpenTasks(String instance, Passage passage, CommandContext command) {
        this.passage = passage;
        this.command = command;
        Map<String, TaskDefinition> before = definitions(passage.from());
        this.tasks = command.getTaskManager().findTasksByProcessInstanceId(instance).stream()
                .map(task -> new Drawn(task, Objects.requireNonNull(before.get(task.getTaskDefinitionKey()))))
                .toList();
    }

    /** After the move, when the tasks carry the keys of the new version. */
    List<TaskMove> follow() {
        Map<String, TaskDefinition> now = definitions(passage.to());
        return tasks.stream()
                .map(each -> {
                    String step = each.task().getTaskDefinitionKey();
                    return new OpenTask(each.task(), each.before(), Objects.requireNonNull(now.get(step)))
                            .follow(passage.to().element(step));
                })
                .toList();
    }

    private Map<String, TaskDefinition> definitions(Version version) {
        return command.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(version.id())
                .getTaskDefinitions();
    }
}
