package vn.motcua.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import vn.motcua.procedure.Form;
import vn.motcua.procedure.FormField;

/** The forms that were deployed with a procedure and with what it calls; each is read when it is asked for. */
final class FormsInForce {

    private final RepositoryService repository;
    private final List<String> deployments = new ArrayList<>();
    private final Map<String, List<String>> fields = new HashMap<>();

    FormsInForce(RepositoryService repository) {
        this.repository = repository;
    }

    void add(String deployment) {
        deployments.add(deployment);
    }

    /** The keys of a form's fields; none when there is no such form. */
    List<String> fields(String form) {
        return fields.computeIfAbsent(form, id -> deployments.stream()
                .flatMap(deployment -> read(deployment, "/" + id + ".form"))
                .flatMap(found -> found.fields().stream().map(FormField::key))
                .toList());
    }

    private Stream<Form> read(String deployment, String ending) {
        return repository.getDeploymentResourceNames(deployment).stream()
                .filter(name -> name.endsWith(ending))
                .map(name -> read(() -> repository.getResourceAsStream(deployment, name)));
    }

    private static Form read(java.util.function.Supplier<InputStream> source) {
        try (InputStream schema = source.get()) {
            return Form.read(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
