package vn.motcua.procedure.rule;

import java.util.stream.Stream;

final class FormLabelsAreVietnamese extends FormRule {

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    /** A single word may be a name that every language shares. */
    @Override
    Stream<Finding> check(FormFile form, ModelFiles files) {
        return form.components().stream()
                .filter(each ->
                        FormFile.isInput(each) || each.path("type").asText().equals("group"))
                .filter(each -> {
                    String label = FormFile.label(each).trim();
                    return label.contains(" ") && !label.startsWith("=") && !VietnameseName.is(label);
                })
                .map(each -> found(form, each, FormFile.label(each)));
    }
}
