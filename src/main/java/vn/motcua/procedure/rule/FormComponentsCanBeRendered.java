package vn.motcua.procedure.rule;

import java.util.stream.Stream;

/** One component that Tasklist or the server does not know, and the whole form can be neither shown nor completed. */
final class FormComponentsCanBeRendered extends FormRule {

    @Override
    Stream<Finding> check(FormFile form, ModelFiles files) {
        return form.components().stream()
                .filter(each -> !FormComponents.INPUTS.contains(
                                each.path("type").asText())
                        && !FormComponents.DECORATION.contains(each.path("type").asText()))
                .map(each -> found(form, each, each.path("type").asText(), String.join(", ", FormComponents.INPUTS)));
    }
}
