package vn.motcua.procedure.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** A field that is only shown is empty for ever when no form and no block fills it. */
final class ReadOnlyFieldsShowSomethingKnown extends FormRule {

    @Override
    Stream<Finding> check(FormFile form, ModelFiles files) {
        if (ModelFiles.slug(form.file()).equals(ModelFiles.SHARED)) {
            return Stream.empty();
        }
        Set<FormUse> uses = files.diagrams.stream()
                .flatMap(FormUse::in)
                .filter(use -> use.file().equals(form.file()))
                .collect(Collectors.toSet());
        Set<String> known = new LinkedHashSet<>();
        uses.forEach(use -> known.addAll(shownIn(use, files)));
        return form.inputs()
                .filter(field -> !uses.isEmpty() && FormFile.readOnly(field) && !field.hasNonNull("defaultValue"))
                .filter(field -> !known.contains(FormFile.key(field)))
                .map(field -> finding(form, field, known));
    }

    private Finding finding(FormFile form, JsonNode field, Set<String> known) {
        String key = FormFile.key(field);
        return known.isEmpty() ? fault("start", form, field, key) : found(form, field, key, Nearest.to(key, known));
    }

    private static Set<String> shownIn(FormUse use, ModelFiles files) {
        if (use.step() instanceof StartEvent) {
            return Set.of();
        }
        Set<String> known = FieldSources.known(use.diagram(), files);
        known.addAll(Diagram.inputNames(use.step()));
        return known;
    }
}
