package vn.motcua.procedure.rule;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

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

    /** With those that need no declaration: the fields that a start form passes on. */
    static Set<String> of(Diagram diagram, ModelFiles files) {
        Set<String> known = new LinkedHashSet<>(names(diagram));
        startForms(diagram, files)
                .filter(form -> form.keys().contains(DOSSIER_FIELD))
                .forEach(form -> known.addAll(form.keys()));
        return known;
    }

    /** True when the process opens no dossier but speaks for one that exists. */
    static boolean speaksForADossier(Diagram diagram, ModelFiles files) {
        return startForms(diagram, files).anyMatch(form -> form.keys().contains(DOSSIER_FIELD));
    }

    private static Stream<FormFile> startForms(Diagram diagram, ModelFiles files) {
        return FormUse.in(diagram)
                .filter(use -> use.step() instanceof StartEvent)
                .flatMap(use -> use.found(files).stream());
    }
}
