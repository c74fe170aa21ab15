package vn.motcua.procedure.rule;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;
import org.jspecify.annotations.Nullable;

/** FEEL as the engine reads it. */
final class Feel {

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    /**
     * @param wrong why it is no FEEL; empty when it is
     * @param names of the variables it uses; empty when it is no FEEL
     */
    record Parsed(String wrong, Set<String> names, @Nullable ParsedExpression expression) {

        boolean sound() {
            return expression != null;
        }
    }

    private Feel() {}

    static Parsed expression(String text) {
        return parsed(ENGINE.parseExpression(text));
    }

    /** A cell of a decision table; empty and "-" stand for anything. */
    static Parsed unaryTests(String text) {
        return parsed(ENGINE.parseUnaryTests(text.isBlank() ? "-" : text));
    }

    /** Whether a cell takes a value; false also when it cannot be said. */
    static boolean takes(Parsed cell, @Nullable Object value) {
        if (cell.expression() == null) {
            return false;
        }
        var answer = ENGINE.evaluateWithInput(cell.expression(), value, Map.of());
        return answer.isSuccess() && Boolean.TRUE.equals(answer.result());
    }

    /** What an expression without variables gives; null when nothing. */
    static @Nullable Object value(String text) {
        var answer = ENGINE.evaluateExpression(text, Map.of());
        return answer.isSuccess() ? answer.result() : null;
    }

    private static Parsed parsed(ParseResult result) {
        if (!result.isSuccess()) {
            return new Parsed(result.failure().message(), Set.of(), null);
        }
        Set<String> names = new TreeSet<>();
        collect(result.parsedExpression().expression(), names);
        return new Parsed("", names, result.parsedExpression());
    }

    private static void collect(Object node, Set<String> names) {
        if (node instanceof Ref ref) {
            names.add(ref.names().head());
        } else if (node instanceof Iterable<?> many) {
            many.foreach(each -> {
                collect(each, names);
                return each;
            });
        } else if (node instanceof Product product) {
            for (int i = 0; i < product.productArity(); i++) {
                collect(product.productElement(i), names);
            }
        }
    }
}
