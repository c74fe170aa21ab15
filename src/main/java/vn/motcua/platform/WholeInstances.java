package vn.motcua.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * Reads an instance's executions in one statement. The engine reads the one it was asked for and then, nearly always, all of
 * the instance. Lives as long as a command, as every manager does.
 */
final class WholeInstances extends ExecutionManager {

    private final Map<String, List<ExecutionEntity>> read = new HashMap<>();

    @Override
    public ExecutionEntity findExecutionById(String id) {
        if (getDbEntityManager().getCachedEntity(ExecutionEntity.class, id) == null) {
            findExecutionsByProcessInstanceId(instanceOf(id));
        }
        return super.findExecutionById(id);
    }

    /** Told by the job that runs; else most often the execution asked for is the instance itself. */
    private static String instanceOf(String execution) {
        return Optional.ofNullable(Context.getCommandContext().getCurrentJob())
                .filter(job -> execution.equals(job.getExecutionId()))
                .map(JobEntity::getProcessInstanceId)
                .orElse(execution);
    }

    @Override
    public List<ExecutionEntity> findExecutionsByProcessInstanceId(String instance) {
        List<ExecutionEntity> executions = read.get(instance);
        if (executions == null) {
            executions = super.findExecutionsByProcessInstanceId(instance);
            read.put(instance, executions);
        }
        return executions;
    }
}
