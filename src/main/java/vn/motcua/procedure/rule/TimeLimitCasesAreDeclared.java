package vn.motcua.procedure.rule;

import java.util.stream.Stream;

final class TimeLimitCasesAreDeclared extends DiagramRule {

    private final Vocabulary vocabulary;

    TimeLimitCasesAreDeclared(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return TimeLimitTable.of(diagram, files).stream().flatMap(table -> Stream.of(
                        inSteps(diagram, table), inExpressions(diagram, table), inCalledParts(diagram, table, files))
                .flatMap(each -> each));
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

    private Stream<Finding> inCalledParts(Diagram diagram, TimeLimitTable table, ModelFiles files) {
        return TimeLimitCases.inCalledParts(diagram, files).entrySet().stream().flatMap(call -> call.getValue().stream()
                .filter(name -> !table.answersEver(name))
                .map(name -> found(diagram, call.getKey(), name, Nearest.to(name, table.cases()), table.file.file())));
    }

    private Stream<Finding> inExpressions(Diagram diagram, TimeLimitTable table) {
        return TimeLimitCases.inExpressions(diagram)
                .filter(asked -> !table.answersEver(asked.timeLimitCase()))
                .map(asked -> found(
                        diagram.file(),
                        asked.by().getAttribute("id"),
                        asked.by().getAttribute("name"),
                        asked.timeLimitCase(),
                        Nearest.to(asked.timeLimitCase(), table.cases()),
                        table.file.file()));
    }
}
