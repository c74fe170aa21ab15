package vn.motcua.procedure.rule;

import java.util.stream.Stream;

final class TimeLimitCasesAreDeclared extends DiagramRule {

    /** The clock's method that names a case. */
    private static final String BY_CASE = "answerBy";

    private final Vocabulary vocabulary;

    TimeLimitCasesAreDeclared(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return TimeLimitTable.of(diagram, files).stream()
                .flatMap(table -> Stream.concat(inSteps(diagram, table), inExpressions(diagram, table)));
    }

    private Stream<Finding> inSteps(Diagram diagram, TimeLimitTable table) {
        return TimeLimitCases.of(diagram, vocabulary).entrySet().stream()
                .filter(step -> !step.getValue().isBlank()
                        && !BlockRule.expression(step.getValue())
                        && !table.answersEver(step.getValue()))
                .map(step -> found(
                        diagram,
                        step.getKey(),
                        step.getValue(),
                        Nearest.to(step.getValue(), table.cases()),
                        table.file.file()));
    }

    private Stream<Finding> inExpressions(Diagram diagram, TimeLimitTable table) {
        return ModelExpression.in(diagram).flatMap(expression -> expression
                .calls()
                .filter(call -> call.method().equals(BY_CASE) && call.arguments() == 2)
                .flatMap(call -> Stream.ofNullable(call.texts().get(1)))
                .filter(name -> !table.answersEver(name))
                .map(name -> found(
                        diagram.file(),
                        ModelFiles.withId(expression.element()).getAttribute("id"),
                        ModelFiles.withId(expression.element()).getAttribute("name"),
                        name,
                        Nearest.to(name, table.cases()),
                        table.file.file())));
    }
}
