package vn.motcua.procedure;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.motcua.authority.SystemRights;

/** Which dossier an open step belongs to. The step itself is asked for with the rights of the person who asks. */
@Component
public class TaskDossiers {

    private final TaskService tasks;
    private final RuntimeService instances;
    private final SystemRights systemRights;

    TaskDossiers(@Lazy TaskService tasks, @Lazy RuntimeService instances, SystemRights systemRights) {
        this.tasks = tasks;
        this.instances = instances;
        this.systemRights = systemRights;
    }

    /** Empty when there is no such step, or none that the person may see. */
    public Optional<String> of(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(Task::getProcessInstanceId)
                .flatMap(instance -> systemRights.call(() -> Optional.ofNullable(instances
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())))
                .map(ProcessInstance::getBusinessKey);
    }
}
