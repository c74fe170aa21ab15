package vn.motcua.procedure.rule;

import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

final class FeelInDecisionsCallsKnownFunctions extends DecisionRule {

    private static final Set<String> EXPRESSIONS = Set.of("inputExpression", "outputEntry", "literalExpression");

    @Override
    Stream<Finding> check(Table table, Element decision, ModelFiles files) {
        return ModelFiles.elements(decision).flatMap(each -> {
            String text = DecisionTable.text(each);
            return unknown(each.getLocalName(), text).stream().map(name -> found(table, each, text, name));
        });
    }

    private static Set<String> unknown(String kind, String text) {
        if (text.isEmpty()) {
            return Set.of();
        } else if (EXPRESSIONS.contains(kind)) {
            return FeelFunctions.unknown(Feel.expression(text));
        }
        return kind.equals("inputEntry") ? FeelFunctions.unknown(Feel.unaryTests(text)) : Set.of();
    }
}
