package vn.motcua.procedure.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;

/** What people type is not routed on, and soon is a name or an address: it stays in the dossier. */
final class VariablesAreNoFreeText extends DiagramRule {

    private static final Set<String> FREE = Set.of("textfield", "textarea");
    private static final Set<String> OFFICES = Set.of("receivingUnit", "competentUnit");

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        List<String> names = DeclaredVariables.names(diagram);
        return FormUse.in(diagram).flatMap(use -> use.found(files).stream()).flatMap(form -> form.fields()
                .filter(field -> FREE.contains(field.path("type").asText()))
                .map(field -> field.path("key").asText())
                .filter(key -> names.contains(key) && !OFFICES.contains(key))
                .flatMap(key -> diagram.all(Process.class).map(process -> found(diagram, process, key, form.id()))));
    }
}
