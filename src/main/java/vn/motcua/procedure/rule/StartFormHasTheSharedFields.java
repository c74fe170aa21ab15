package vn.motcua.procedure.rule;

import java.util.Set;
import java.util.stream.Stream;

/** Without these the portal's submissions are turned away, and letters go to nobody. */
final class StartFormHasTheSharedFields extends DiagramRule {

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return FieldSources.startForm(diagram, files).stream()
                .filter(form -> !diagram.shared() && !form.keys().contains(DeclaredVariables.DOSSIER_FIELD))
                .flatMap(form -> {
                    Set<String> keys = form.enteredKeys();
                    Stream<Finding> missing = Stream.of("receivingUnit", "channel", "papers", "applicantPhone")
                            .filter(key -> !keys.contains(key))
                            .map(key -> found(form.file(), form.id(), null, key));
                    Stream<Finding> optional = form
                            .entered("applicantName")
                            .filter(field ->
                                    !field.path("validate").path("required").asBoolean())
                            .map(field -> found(
                                    ".optional", form.file(), "applicantName", FormFile.label(field), new Object[0]))
                            .stream();
                    return Stream.concat(missing, optional);
                });
    }
}
