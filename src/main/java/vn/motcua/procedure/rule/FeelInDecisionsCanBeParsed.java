package vn.motcua.procedure.rule;

import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

final class FeelInDecisionsCanBeParsed extends DecisionRule {

    private static final Set<String> TESTS = Set.of("inputEntry", "inputValues", "outputValues");
    private static final Set<String> EXPRESSIONS = Set.of("inputExpression", "outputEntry", "literalExpression");

    @Override
    Stream<Finding> check(Table table, Element decision, ModelFiles files) {
        return ModelFiles.elements(decision).flatMap(each -> {
            String text = DecisionTable.text(each);
            boolean asked = each.getLocalName().equals("inputExpression");
            if (text.isEmpty()) {
                return asked ? Stream.of(fault("empty", table, each)) : Stream.empty();
            }
            boolean broken = TESTS.contains(each.getLocalName())
                            && !Feel.unaryTests(text).sound()
                    || EXPRESSIONS.contains(each.getLocalName())
                            && !Feel.expression(text).sound();
            return broken ? Stream.of(found(table, each, text)) : Stream.empty();
        });
    }
}
