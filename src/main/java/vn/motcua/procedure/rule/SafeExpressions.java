package vn.motcua.procedure.rule;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which expressions a model may hold: variables, comparisons, and calls of methods on the beans that models may name. Nothing
 * else may be called: on a text, on {@code execution} or on an answer, a call leads to any class of Java.
 */
final class SafeExpressions {

    private static final Pattern OPENING = Pattern.compile("[$#]\\{");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^{}]*)}");
    private static final Pattern TEXT = Pattern.compile("'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\.\\d+\\b");
    private static final Pattern BEAN_CALL = Pattern.compile("(?<![\\w.)\\]])(\\w+)\\.\\w+\\s*\\(");
    private static final Pattern REACHING = Pattern.compile("[.\\[\\]'\"\\\\]|\\w\\s*\\(|\\)\\s*\\(");

    /** How Camunda Modeler hands the dossier to a called part. */
    private static final Pattern BUSINESS_KEY = Pattern.compile("\\s*[$#]\\{execution\\.processBusinessKey}\\s*");

    private final Set<String> beans;

    /** @param beans names of the beans whose methods may be called */
    SafeExpressions(Set<String> beans) {
        this.beans = beans;
    }

    /** True when every expression in this text is one that a model may hold; a text without any is. */
    boolean allows(String text) {
        if (!OPENING.matcher(text).find() || BUSINESS_KEY.matcher(text).matches()) {
            return true;
        }
        // Texts first: a brace inside quotation marks ends no expression.
        String bare = NUMBER.matcher(TEXT.matcher(text).replaceAll("0")).replaceAll("0");
        long openings = OPENING.matcher(bare).results().count();
        Matcher expressions = EXPRESSION.matcher(bare);
        long read = 0;
        while (expressions.find()) {
            read++;
            if (!allowed(expressions.group(1))) {
                return false;
            }
        }
        return read > 0 && read == openings;
    }

    private boolean allowed(String expression) {
        String withoutCalls = BEAN_CALL
                .matcher(expression)
                .replaceAll(call -> beans.contains(call.group(1)) ? "+" : Matcher.quoteReplacement(call.group()));
        String withoutGrouping =
                withoutCalls.replaceAll("\\b(and|or|not|empty|div|mod|eq|ne|lt|gt|le|ge)\\s*\\(", "+ ");
        return !REACHING.matcher(withoutGrouping).find();
    }
}
