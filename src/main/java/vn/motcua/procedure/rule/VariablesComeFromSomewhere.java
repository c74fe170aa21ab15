package vn.motcua.procedure.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** A variable that gateways ask for and nothing sets: the misspelt key of a field, the misspelt result of a decision. */
final class VariablesComeFromSomewhere extends DiagramRule {

    private static final Set<String> GIVEN = Set.of("receivingUnit", "competentUnit");

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        Set<String> set = set(diagram, files);
        Set<String> read = read(diagram);
        return DeclaredVariables.names(diagram).stream()
                .filter(name ->
                        !diagram.shared() && !GIVEN.contains(name) && !set.contains(name) && read.contains(name))
                .flatMap(name -> diagram.all(Process.class)
                        .map(process -> found(diagram, process, name, Nearest.to(name, set))));
    }

    private static Set<String> set(Diagram diagram, ModelFiles files) {
        Set<String> set = new HashSet<>();
        FormUse.in(diagram).flatMap(use -> use.found(files).stream()).forEach(form -> set.addAll(form.enteredKeys()));
        diagram.nodes().forEach(node -> {
            Stream.ofNullable(Diagram.camunda(node, "resultVariable")).forEach(set::add);
            Diagram.extensions(node, CamundaOut.class)
                    .flatMap(out -> Stream.ofNullable(out.getCamundaTarget()))
                    .forEach(set::add);
        });
        diagram.all(MultiInstanceLoopCharacteristics.class)
                .flatMap(loop -> Stream.ofNullable(loop.getCamundaElementVariable()))
                .forEach(set::add);
        ModelFiles.elements(diagram.root())
                .filter(each -> each.getLocalName().equals("outputParameter"))
                .forEach(each -> set.add(each.getAttribute("name")));
        return set;
    }

    private static Set<String> read(Diagram diagram) {
        Set<String> read = new HashSet<>();
        ModelExpression.in(diagram).flatMap(ModelExpression::names).forEach(read::add);
        diagram.nodes()
                .flatMap(node -> Diagram.extensions(node, CamundaIn.class))
                .flatMap(in -> Stream.ofNullable(in.getCamundaSource()))
                .forEach(read::add);
        return read;
    }
}
