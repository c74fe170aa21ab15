package vn.motcua.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;

/**
 * Reads an instance's executions in one statement. The engine reads the one it was asked for and then, nearly always, all of
 * the instance. Lives as long as a command, as every manager does.
 */
final class WholeInstances extends ExecutionManager {

    private final Map<String, List<ExecutionEntity>> read = new HashMap<>();

    /** Most often the execution asked for is the instance itself. */
    @Override
    public ExecutionEntity findExecutionById(String id) {
        if (getDbEntityManager().getCachedEntity(ExecutionEntity.class, id) == null) {
            findExecutionsByProcessInstanceId(id);
        }
        return super.findExecutionById(id);
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
