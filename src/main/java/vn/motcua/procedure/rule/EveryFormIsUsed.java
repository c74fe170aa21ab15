package vn.motcua.procedure.rule;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class EveryFormIsUsed extends FormRule {

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Stream<Finding> check(FormFile form, ModelFiles files) {
        Set<String> used =
                files.diagrams.stream().flatMap(FormUse::in).map(FormUse::file).collect(Collectors.toSet());
        boolean spare = !ModelFiles.slug(form.file()).equals(ModelFiles.SHARED) && !used.contains(form.file());
        return spare ? Stream.of(found(form.file(), form.id(), null)) : Stream.empty();
    }
}
