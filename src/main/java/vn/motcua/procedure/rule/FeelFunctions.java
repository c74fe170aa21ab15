package vn.motcua.procedure.rule;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;

/** Which functions a FEEL expression calls. One that the engine does not have gives nothing, without a word. */
final class FeelFunctions {

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    private FeelFunctions() {}

    /** Names of the functions that nobody has, or not with so many values. */
    static Set<String> unknown(Feel.Parsed parsed) {
        Set<String> unknown = new TreeSet<>();
        if (parsed.expression() != null) {
            collect(parsed.expression().expression(), unknown);
        }
        return unknown;
    }

    private static void collect(Object node, Set<String> unknown) {
        if (node instanceof FunctionInvocation call
                && call.params() instanceof PositionalFunctionParameters given
                && !known(call.function(), given.params().size())) {
            unknown.add(call.function());
        }
        Feel.parts(node).forEach(each -> collect(each, unknown));
    }

    private static boolean known(String function, int values) {
        String call = function + "(" + String.join(",", Collections.nCopies(values, "null")) + ")";
        var answer = ENGINE.evaluateExpression(call, java.util.Map.of());
        return !answer.suppressedFailures()
                .exists(failure -> failure.failureMessage().startsWith("No function found"));
    }
}
