package vn.motcua.procedure;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.SystemRights;

/** The models by which dossiers go, and went: in the version that was in force at the time. */
@Component
public class PassedModels {

    /** @param version as the engine counts */
    public record Model(String definition, String process, String name, int version, BpmnModelInstance bpmn) {}

    private record Row(String definition, String process, String name, int version) {}

    private static final String VERSION =
            """
            select p.id_, p.key_, p.name_, p.version_ from act_re_procdef p join act_re_deployment d on d.id_ = p.deployment_id_
            where p.key_ = :process
            """;

    private final JdbcClient database;
    private final RepositoryService repository;
    private final SystemRights systemRights;

    PassedModels(JdbcClient database, @Lazy RepositoryService repository, SystemRights systemRights) {
        this.database = database;
        this.repository = repository;
        this.systemRights = systemRights;
    }

    /**
     * By process, the procedure first: it and all that it calls, also by others.
     *
     * @param began when the dossier came
     * @param called about when its parts were called, each in the version of that time
     */
    public Map<String, Model> at(String procedure, Instant began, Instant called) {
        Map<String, Model> models = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(procedure));
        while (!next.isEmpty()) {
            inForce(next.remove(), models.isEmpty() ? began : called)
                    .filter(model -> !models.containsKey(model.process()))
                    .ifPresent(model -> {
                        models.put(model.process(), model);
                        next.addAll(called(model));
                    });
        }
        return models;
    }

    public Optional<Model> version(String process, int version) {
        return database.sql(VERSION + " and p.version_ = :version")
                .param("process", process)
                .param("version", version)
                .query((row, number) -> row(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .optional()
                .map(this::model);
    }

    /** The drawing, as BPMN; empty when there is no such version. */
    public Optional<String> drawing(String definition) {
        return database.sql("select id_ from act_re_procdef where id_ = ?")
                .params(definition)
                .query(String.class)
                .optional()
                .map(id -> Bpmn.convertToString(bpmn(id)));
    }

    /** Of a process that was deployed only later the first version: a clock that was moved finds nothing older. */
    private Optional<Model> inForce(String process, Instant moment) {
        return database.sql(VERSION
                        + " order by case when d.deploy_time_ <= :moment then 0 else 1 end,"
                        + " case when d.deploy_time_ <= :moment then -p.version_ else p.version_ end limit 1")
                .param("process", process)
                .param("moment", Timestamp.from(moment))
                .query((row, number) -> row(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .optional()
                .map(this::model);
    }

    private static Row row(String definition, String process, String name, int version) {
        return new Row(definition, process, Objects.requireNonNullElse(name, process), version);
    }

    private Model model(Row row) {
        return new Model(row.definition(), row.process(), row.name(), row.version(), bpmn(row.definition()));
    }

    private BpmnModelInstance bpmn(String definition) {
        return systemRights.call(() -> repository.getBpmnModelInstance(definition));
    }

    private static List<String> called(Model model) {
        return model.bpmn().getModelElementsByType(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .filter(Objects::nonNull)
                .toList();
    }
}
