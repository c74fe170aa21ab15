package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;

final class ProcedureNamesItsLegalBasis extends DiagramRule {

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return diagram.all(Process.class)
                .filter(process -> !diagram.shared() && !DeclaredVariables.speaksForADossier(diagram, files))
                .flatMap(process -> Stream.of("legalBasis", "field")
                        .filter(name -> diagram.property(name).orElse("").isBlank())
                        .map(name -> fault(name.equals("field") ? "field" : "basis", diagram, process)));
    }
}
