package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads the forms that are filled in at the counter, with their schemas, before any step is open. */
@Component
class CounterFormReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RepositoryService repository;
    private final FormService formService;
    private final Definitions definitions;
    private final ObjectProvider<ProcessEngine> engine;

    CounterFormReader(
            @Lazy RepositoryService repository,
            @Lazy FormService formService,
            Definitions definitions,
            ObjectProvider<ProcessEngine> engine) {
        this.repository = repository;
        this.formService = formService;
        this.definitions = definitions;
        this.engine = engine;
    }

    CounterForms read(ProcessDefinition version) {
        StartForm start = definitions.startForm(version);
        JsonNode schema = tree(formService.getDeployedStartForm(version.getId()));
        return new CounterForms(start, schema, check(version));
    }

    private CounterForms.@Nullable Check check(ProcessDefinition version) {
        return IntakeStep.of(definitions.model(version.getId()))
                .flatMap(task -> formOf(task, version).map(form -> check(task, form)))
                .orElse(null);
    }

    private CounterForms.Check check(UserTask task, CamundaFormDefinition form) {
        JsonNode schema = tree(repository.getResourceAsStream(form.getDeploymentId(), form.getResourceName()));
        try (InputStream again = repository.getResourceAsStream(form.getDeploymentId(), form.getResourceName())) {
            return new CounterForms.Check(task.getId(), task.getName(), Form.read(again), schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<CamundaFormDefinition> formOf(UserTask task, ProcessDefinition version) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        boolean bound = "deployment".equals(task.getCamundaFormRefBinding());
        return Optional.ofNullable(configuration.getCommandExecutorTxRequired().execute(command -> {
            var known = command.getCamundaFormDefinitionManager();
            return bound
                    ? known.findDefinitionByDeploymentAndKey(version.getDeploymentId(), task.getCamundaFormRef())
                    : known.findLatestDefinitionByKey(task.getCamundaFormRef());
        }));
    }

    private static JsonNode tree(InputStream schema) {
        try (schema) {
            return JSON.readTree(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
