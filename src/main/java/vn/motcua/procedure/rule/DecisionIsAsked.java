package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.w3c.dom.Element;

final class DecisionIsAsked extends DecisionRule {

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Stream<Finding> check(Table table, Element decision, ModelFiles files) {
        boolean shared = ModelFiles.slug(table.file()).equals(ModelFiles.SHARED);
        boolean spare = !shared
                && DecisionInputs.givenByTheProgram(table).isEmpty()
                && DecisionInputs.uses(table, files).findAny().isEmpty();
        return spare ? Stream.of(found(table, decision)) : Stream.empty();
    }
}
