package vn.motcua.procedure.rule;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

final class ExpressionsCallKnownMethods extends DiagramRule {

    private final Vocabulary vocabulary;

    ExpressionsCallKnownMethods(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return ModelExpression.in(diagram).flatMap(expression -> expression
                .calls()
                .filter(call -> vocabulary.facts().containsKey(call.bean()))
                .filter(call -> methods(call)
                        .noneMatch(method -> method.getName().equals(call.method())
                                && method.getParameterCount() == call.arguments()))
                .map(call -> finding(diagram, expression, call)));
    }

    private Finding finding(Diagram diagram, ModelExpression expression, ModelExpression.Call call) {
        List<String> known = methods(call)
                .filter(method -> method.getName().equals(call.method()))
                .map(method -> String.valueOf(method.getParameterCount()))
                .toList();
        Element owner = ModelFiles.withId(expression.element());
        String names = methods(call).map(Method::getName).distinct().sorted().collect(Collectors.joining(", "));
        return found(
                known.isEmpty() ? "" : ".arguments",
                diagram.file(),
                owner.getAttribute("id"),
                owner.getAttribute("name"),
                new Object[] {call.bean(), call.method(), known.isEmpty() ? names : known.get(0), call.arguments()});
    }

    private Stream<Method> methods(ModelExpression.Call call) {
        return Stream.ofNullable(vocabulary.facts().get(call.bean()))
                .flatMap(bean -> Arrays.stream(bean.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }
}
