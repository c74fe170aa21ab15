package vn.motcua.procedure.rule;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.w3c.dom.Element;

/** The variables that a process says it has: its property {@code variables}. */
final class DeclaredVariables {

    /** A start form with this field speaks for a dossier that exists. */
    static final String DOSSIER_FIELD = "dossierNumber";

    private DeclaredVariables() {}

    /** As written, in their order. */
    static List<String> names(Diagram diagram) {
        return diagram.property("variables").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** With those that need no declaration: fields that a start form passes on, and input parameters inside their own step. */
    static Set<String> of(Diagram diagram, ModelFiles files) {
        Set<String> known = new LinkedHashSet<>(names(diagram));
        diagram.all(StartEvent.class)
                .filter(start -> start.getCamundaFormRef() != null)
                .flatMap(start -> FormUse.in(diagram)
                        .filter(use -> use.step().equals(start))
                        .flatMap(use -> use.found(files).stream()))
                .map(FormFile::keys)
                .filter(keys -> keys.contains(DOSSIER_FIELD))
                .forEach(known::addAll);
        return known;
    }

    /** Names of the input parameters of a step. */
    static Stream<String> inputsOf(Element step) {
        return ModelFiles.elements(step)
                .filter(each -> each.getLocalName().equals("inputParameter"))
                .map(each -> each.getAttribute("name"));
    }
}
