package vn.motcua.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.behavior.IntermediateCatchEventActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.ProcessEventJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.jspecify.annotations.Nullable;

/** Spares questions about jobs whose answer is known. */
final class FewJobs extends JobManager {

    /** No message or signal is delivered by a job here; the engine would ask for such jobs whenever a subscription ends. */
    @Override
    public List<JobEntity> findJobsByConfiguration(String handler, String configuration, @Nullable String tenant) {
        return ProcessEventJobHandler.TYPE.equals(handler)
                ? List.of()
                : super.findJobsByConfiguration(handler, configuration, tenant);
    }

    /** An execution that stands at a catch event has the timer of that event and no other job: the one that runs. */
    @Override
    public List<JobEntity> findJobsByExecutionId(String execution) {
        return Optional.ofNullable(Context.getCommandContext().getCurrentJob())
                .filter(job -> execution.equals(job.getExecutionId()) && standsAtCatchEvent(execution))
                .<List<JobEntity>>map(job -> new ArrayList<>(List.of(job)))
                .orElseGet(() -> super.findJobsByExecutionId(execution));
    }

    private boolean standsAtCatchEvent(String execution) {
        ExecutionEntity known = getDbEntityManager().getCachedEntity(ExecutionEntity.class, execution);
        return known != null
                && known.getActivity() != null
                && known.getActivity().getActivityBehavior() instanceof IntermediateCatchEventActivityBehavior;
    }
}
