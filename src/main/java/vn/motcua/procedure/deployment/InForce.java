package vn.motcua.procedure.deployment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.ProcedureFolders;

/** What a new dossier would get now: the files behind the latest versions in the engine, named as in the folders. */
@Component
class InForce {

    private static final int MOST = 2000;

    private final RepositoryService repository;
    private final DeployedFiles deployed;
    private final ObjectProvider<ProcessEngine> engine;

    InForce(@Lazy RepositoryService repository, DeployedFiles deployed, ObjectProvider<ProcessEngine> engine) {
        this.repository = repository;
        this.deployed = deployed;
        this.engine = engine;
    }

    /** The procedures that take dossiers. */
    List<String> slugs() {
        return repository.createProcessDefinitionQuery().latestVersion().active().listPage(0, MOST).stream()
                .map(ProcessDefinition::getKey)
                .toList();
    }

    /** Empty when there is no such procedure. */
    SortedMap<String, byte[]> files(String slug) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        latest("processes", slug)
                .map(process -> deployed.of(process.getDeploymentId()))
                .ifPresent(all -> all.forEach((name, content) -> FilePlace.of(name)
                        .map(place -> place.in(slug))
                        .filter(placed -> Candidate.slugOf(placed).equals(slug))
                        .ifPresent(placed -> files.put(placed, content))));
        return files;
    }

    /** What is shared: the folder's, in the versions now in force, and besides whatever of this is in force. */
    SortedMap<String, byte[]> shared(Collection<String> wanted) {
        SortedMap<String, byte[]> shared = deployed.ofFolder(ProcedureFolders.SHARED);
        for (String name : List.copyOf(shared.keySet())) {
            sharedInForce(name).ifPresent(content -> shared.put(name, content));
        }
        wanted.forEach(name -> sharedInForce(name).ifPresent(content -> shared.put(name, content)));
        return shared;
    }

    private Optional<byte[]> sharedInForce(String name) {
        return FilePlace.of(name)
                .flatMap(place -> latest(place.kind(), place.id()))
                .filter(part -> folderOf(part).equals(ProcedureFolders.SHARED))
                .map(part -> deployed.content(part.getDeploymentId(), part.getResourceName()));
    }

    /** In whose folder a part in force lies, by {@code processes}, {@code forms} or {@code dmn} and its id. */
    Optional<String> folderOf(String kind, String id) {
        return latest(kind, id).map(this::folderOf);
    }

    private String folderOf(ResourceDefinition part) {
        FilePlace place = FilePlace.of(part.getResourceName()).orElseThrow();
        return place.folder()
                .orElseGet(
                        () -> deployed.ofFolder(ProcedureFolders.SHARED).containsKey(place.in(ProcedureFolders.SHARED))
                                ? ProcedureFolders.SHARED
                                : ownerOf(part.getDeploymentId()));
    }

    /** Of bare names: whose process is deployed with them; without a process they are shared. */
    private String ownerOf(String deployment) {
        return repository.createProcessDefinitionQuery().deploymentId(deployment).listPage(0, 1).stream()
                .map(ProcessDefinition::getKey)
                .findFirst()
                .orElse(ProcedureFolders.SHARED);
    }

    private Optional<ResourceDefinition> latest(String kind, String id) {
        return Optional.ofNullable(
                switch (kind) {
                    case "processes" ->
                        repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(id)
                                .latestVersion()
                                .singleResult();
                    case "dmn" ->
                        repository
                                .createDecisionDefinitionQuery()
                                .decisionDefinitionKey(id)
                                .latestVersion()
                                .singleResult();
                    default -> form(id);
                });
    }

    /** The engine's public API does not know forms. */
    private @Nullable ResourceDefinition form(String id) {
        return ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> command.getCamundaFormDefinitionManager().findLatestDefinitionByKey(id));
    }
}
