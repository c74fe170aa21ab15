package vn.motcua.platform;

import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.jspecify.annotations.Nullable;

/** Spares each command the reading of its definition's row, which the engine wants only for the suspension state. */
final class KnownProcessDefinitions extends ProcessDefinitionManager {

    private final Remembered<ProcessDefinitionEntity> known;

    KnownProcessDefinitions(Remembered<ProcessDefinitionEntity> known) {
        this.known = known;
    }

    @Override
    public @Nullable ProcessDefinitionEntity getCachedResourceDefinitionEntity(String id) {
        ProcessDefinitionEntity ofThisCommand = super.getCachedResourceDefinitionEntity(id);
        return ofThisCommand == null ? known.get(id) : ofThisCommand;
    }

    @Override
    public @Nullable ProcessDefinitionEntity findLatestDefinitionById(String id) {
        ProcessDefinitionEntity read = super.findLatestDefinitionById(id);
        if (read != null) {
            known.put(id, read);
        }
        return read;
    }
}
