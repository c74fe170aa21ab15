package vn.motcua.procedure.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.dossier.Channel;

/** The intake reads the shared fields of a start form by their names; as another kind of field they fail before the citizen. */
final class StartFormOpensADossier extends DiagramRule {

    private static final List<String> CHANNELS =
            Arrays.stream(Channel.values()).map(Channel::code).toList();
    private static final Set<String> LISTS = Set.of("checklist", "taglist");
    private static final Set<String> ONE_OF = Set.of("select", "radio");

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return FieldSources.startForm(diagram, files).stream()
                .filter(form -> !diagram.shared())
                .flatMap(form -> form.keys().contains(DeclaredVariables.DOSSIER_FIELD)
                        ? speaksForOne(form)
                        : Stream.of(applicant(form), channel(form), papers(form))
                                .flatMap(Optional::stream));
    }

    private Stream<Finding> speaksForOne(FormFile form) {
        return form.inputs()
                .filter(field -> FormFile.key(field).equals(DeclaredVariables.DOSSIER_FIELD))
                .filter(field -> !field.path("type").asText().equals("textfield")
                        || !field.path("validate").path("required").asBoolean())
                .map(field -> fault("number", form, field));
    }

    private Optional<Finding> applicant(FormFile form) {
        return form.entered("applicantName").isPresent()
                ? Optional.empty()
                : Optional.of(found(".applicant", form.file(), form.id(), null, new Object[0]));
    }

    private Optional<Finding> channel(FormFile form) {
        return form.entered("channel")
                .filter(field -> !ONE_OF.contains(field.path("type").asText())
                        || !FormFile.options(field).stream()
                                .allMatch(value -> CHANNELS.contains(value.toLowerCase(Locale.ROOT))))
                .map(field -> fault("channel", form, field, String.join(", ", CHANNELS)));
    }

    private Optional<Finding> papers(FormFile form) {
        return form.entered("papers")
                .filter(field -> !LISTS.contains(field.path("type").asText()))
                .map(field -> fault("papers", form, field));
    }

    private Finding fault(String fault, FormFile form, JsonNode field, Object... gaps) {
        return found("." + fault, form.file(), FormFile.key(field), FormFile.label(field), gaps);
    }
}
