package vn.motcua.procedure.rule;

import java.util.stream.Stream;

final class FormIsNamedAsItsFile extends FormRule {

    @Override
    Stream<Finding> check(FormFile form, ModelFiles files) {
        String file = ModelFiles.base(form.file());
        return form.id().equals(file)
                ? Stream.empty()
                : Stream.of(found(form.file(), form.id(), null, form.id(), file));
    }
}
