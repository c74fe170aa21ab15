package vn.motcua.procedure;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.motcua.authority.SystemRights;

/** What the procedures are called, as their models in force say. */
@Component
public class ProcedureTitles {

    private static final int MOST = 2000;

    /**
     * @param name Vietnamese
     * @param field of administration, Vietnamese; empty when the model names none
     */
    public record Title(String name, String field) {}

    private final RepositoryService repository;
    private final Definitions definitions;
    private final SystemRights systemRights;
    private final Map<String, Title> known = new ConcurrentHashMap<>();

    ProcedureTitles(@Lazy RepositoryService repository, Definitions definitions, SystemRights systemRights) {
        this.repository = repository;
        this.definitions = definitions;
        this.systemRights = systemRights;
    }

    /** By slug; one question to the database. */
    public Map<String, Title> all() {
        Map<String, Title> titles = new TreeMap<>();
        systemRights
                .call(() -> repository
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .listPage(0, MOST))
                .stream()
                .forEach(each -> titles.put(each.getKey(), title(each)));
        return titles;
    }

    /** A version never changes. */
    private Title title(ProcessDefinition version) {
        return known.computeIfAbsent(
                version.getId(),
                id -> new Title(
                        Objects.requireNonNullElse(version.getName(), version.getKey()),
                        systemRights
                                .call(() -> definitions.property(id, "field"))
                                .orElse("")));
    }
}
