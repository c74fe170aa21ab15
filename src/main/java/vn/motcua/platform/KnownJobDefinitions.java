package vn.motcua.platform;

import org.camunda.bpm.engine.impl.cmd.SetJobDefinitionPriorityCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;

/**
 * Spares each new and each running job the reading of its definition's row (suspension, priority, the element's id). The one
 * command that changes a definition through its object reads it itself.
 */
final class KnownJobDefinitions extends JobDefinitionManager {

    private final Remembered<JobDefinitionEntity> known;

    KnownJobDefinitions(Remembered<JobDefinitionEntity> known) {
        this.known = known;
    }

    @Override
    public JobDefinitionEntity findById(String id) {
        boolean changing = Context.getCommandInvocationContext().getCommand() instanceof SetJobDefinitionPriorityCmd;
        JobDefinitionEntity remembered = changing ? null : known.get(id);
        if (remembered != null) {
            return remembered;
        }
        JobDefinitionEntity read = super.findById(id);
        if (read != null && !changing) {
            known.put(id, read);
        }
        return read;
    }
}
