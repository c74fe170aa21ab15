package vn.motcua.platform;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.jspecify.annotations.Nullable;

/**
 * Officers read variables through their task only: the right to read tasks, which they hold on every procedure, would open the
 * task variables of every office to a query for variables.
 */
final class OfficeVariables extends VariableInstanceManager {

    /** Tasks have no variables of their own here ({@link WorkByFormOnly}), so the engine need not look for them at every completion. */
    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(
            String task, @Nullable Collection<String> names) {
        return List.of();
    }

    @Override
    public List<VariableInstance> findVariableInstanceByQueryCriteria(VariableInstanceQueryImpl query, Page page) {
        OwnOffice.limit().ifPresent(office -> office.refuse("variables"));
        return super.findVariableInstanceByQueryCriteria(query, page);
    }

    @Override
    public long findVariableInstanceCountByQueryCriteria(VariableInstanceQueryImpl query) {
        OwnOffice.limit().ifPresent(office -> office.refuse("variables"));
        return super.findVariableInstanceCountByQueryCriteria(query);
    }
}
