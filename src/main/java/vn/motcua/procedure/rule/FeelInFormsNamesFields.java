package vn.motcua.procedure.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A condition on a field that the form does not have shows or hides for ever. */
final class FeelInFormsNamesFields extends FormRule {

    /** The words of form-js itself. */
    private static final Set<String> OWN = Set.of("this", "parent", "i", "value", "item", "partial", "?");

    @Override
    Stream<Finding> check(FormFile form, ModelFiles files) {
        Set<String> inputs = form.inputs()
                .map(each -> FormFile.key(each).split("\\.")[0])
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> shown = new LinkedHashSet<>(form.keys());
        form.components().forEach(each -> shown.add(each.path("path").asText()));
        shown.addAll(inputs);
        shown.addAll(variables(form, files));
        return FormFeel.in(form)
                .filter(feel -> !FormFeel.loops(feel.component()))
                .flatMap(feel -> Feel.expression(feel.text()).names().stream()
                        .filter(name -> !OWN.contains(name))
                        .filter(name -> !(feel.server() ? inputs : shown).contains(name))
                        .map(name -> shown.contains(name)
                                ? fault("computed", form, feel.component(), name, feel.text())
                                : found(form, feel.component(), name, feel.text(), Nearest.to(name, inputs))));
    }

    /** What the engine gives to Tasklist besides the fields. */
    private static Set<String> variables(FormFile form, ModelFiles files) {
        return files.diagrams.stream()
                .filter(diagram ->
                        FormUse.in(diagram).anyMatch(use -> use.file().equals(form.file())))
                .flatMap(diagram -> DeclaredVariables.names(diagram).stream())
                .collect(Collectors.toSet());
    }
}
