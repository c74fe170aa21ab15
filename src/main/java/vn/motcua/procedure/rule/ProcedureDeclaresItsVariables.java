package vn.motcua.procedure.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Few, camelCase, and never a person: what a process carries stands in the engine's tables. */
final class ProcedureDeclaresItsVariables extends DiagramRule {

    private static final int MOST = 8;
    private static final Set<String> PERSONAL =
            Set.of("applicantName", "applicantId", "applicantPhone", "applicantEmail", "applicantAddress");

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return diagram.all(Process.class).limit(1).flatMap(process -> {
            if (diagram.property("variables").isEmpty()) {
                return Stream.of(fault("missing", diagram, process));
            }
            List<String> names = DeclaredVariables.names(diagram);
            Stream<Finding> many = names.size() > MOST
                    ? Stream.of(fault("many", diagram, process, names.size(), MOST))
                    : Stream.empty();
            Stream<Finding> badly = names.stream()
                    .filter(name ->
                            !name.matches("[a-z][A-Za-z0-9]*") || names.indexOf(name) != names.lastIndexOf(name))
                    .distinct()
                    .map(name -> found(diagram, process, name));
            Stream<Finding> personal =
                    names.stream().filter(PERSONAL::contains).map(name -> fault("personal", diagram, process, name));
            return Stream.of(many, badly, personal).flatMap(each -> each);
        });
    }
}
