package vn.motcua.procedure.rule;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;
import org.jspecify.annotations.Nullable;

/** FEEL as the engine reads it. */
final class Feel {

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    /** Many rules read the same cells, and most cells are alike. */
    private static final Map<String, Parsed> READ = new ConcurrentHashMap<>();

    private static final int MOST_KEPT = 5_000;

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
        return once("=" + text, () -> ENGINE.parseExpression(text));
    }

    /** A cell of a decision table; empty and "-" stand for anything. */
    static Parsed unaryTests(String text) {
        return once("?" + text, () -> ENGINE.parseUnaryTests(text.isBlank() ? "-" : text));
    }

    private static Parsed once(String key, Supplier<ParseResult> reader) {
        if (READ.size() > MOST_KEPT) {
            READ.clear();
        }
        return READ.computeIfAbsent(key, each -> parsed(reader.get()));
    }

    /** Whether a cell takes a value; false also when it cannot be said. */
    static boolean takes(Parsed cell, @Nullable Object value) {
        if (cell.expression() == null) {
            return false;
        }
        var answer = ENGINE.evaluateWithInput(cell.expression(), value, Map.of());
        return answer.isSuccess() && Boolean.TRUE.equals(answer.result());
    }

    /** The values of a list as a column declares them, {@code "a","b"}; empty when they are no plain values. */
    static List<Object> values(String text) {
        return value("[" + text + "]") instanceof List<?> many && !many.contains(null) ? List.copyOf(many) : List.of();
    }

    /** What an expression without variables gives; null when nothing. */
    static @Nullable Object value(String text) {
        if (text.isBlank() || !expression(text).names().isEmpty()) {
            return null;
        }
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

    /** Names that the expression itself gives (of a loop, of a context, of a function) are not its variables. */
    private static void collect(Object node, Set<String> names) {
        if (node instanceof Ref ref) {
            names.add(ref.names().head());
        } else if (node instanceof Filter filter) {
            // Inside the brackets stand properties of the elements.
            collect(filter.list(), names);
        } else if (binds(node)) {
            Set<String> inside = new TreeSet<>();
            parts(node).forEach(each -> collect(each, inside));
            inside.removeAll(bound(node));
            names.addAll(inside);
        } else {
            parts(node).forEach(each -> collect(each, names));
        }
    }

    private static boolean binds(Object node) {
        return node instanceof For
                || node instanceof SomeItem
                || node instanceof EveryItem
                || node instanceof ConstContext
                || node instanceof FunctionDefinition;
    }

    private static Set<String> bound(Object node) {
        Set<String> bound = new TreeSet<>(Set.of("partial"));
        parts(((Product) node).productElement(0)).forEach(each -> {
            if (each instanceof String name) {
                bound.add(name);
            } else if (each instanceof Tuple2<?, ?> named && named._1() instanceof String name) {
                bound.add(name);
            }
        });
        return bound;
    }

    /** What a node of a parsed expression is made of. */
    static List<Object> parts(Object node) {
        List<Object> parts = new ArrayList<>();
        if (node instanceof Iterable<?> many) {
            many.foreach(each -> parts.add(each));
        } else if (node instanceof Product product) {
            for (int i = 0; i < product.productArity(); i++) {
                parts.add(product.productElement(i));
            }
        }
        return parts;
    }
}
