package vn.motcua.procedure.rule;

import java.util.stream.Stream;

/** A later version may hold properties that Tasklist passes over. */
final class FormVersionIsTasklists extends FormRule {

    private static final int TASKLIST = 16;

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Stream<Finding> check(FormFile form, ModelFiles files) {
        int version = form.root().path("schemaVersion").asInt();
        return version <= TASKLIST ? Stream.empty() : Stream.of(found(form, form.root(), version, TASKLIST));
    }
}
