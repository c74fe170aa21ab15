package vn.motcua.procedure.migration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The versions of the procedures. What a version draws never changes and is read once. */
@Component
class Versions {

    /** More versions of one procedure the engine does not list at once; older ones run no more. */
    private static final int MOST = 2000;

    private static final int REMEMBERED = 100;

    private final RepositoryService repository;
    private final Map<String, Version> read = new ConcurrentHashMap<>();

    Versions(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    /** Newest first; empty when there is no such procedure. */
    List<ProcessDefinition> of(String procedure) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(procedure)
                .orderByProcessDefinitionVersion()
                .desc()
                .listPage(0, MOST);
    }

    Version read(ProcessDefinition definition) {
        if (read.size() > REMEMBERED) {
            read.clear();
        }
        return read.computeIfAbsent(
                definition.getId(), id -> new Version(definition, repository.getBpmnModelInstance(id)));
    }

    /** By the engine's id; empty when it has been deleted. */
    Optional<Version> find(String id) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(id)
                        .singleResult())
                .map(this::read);
    }
}
