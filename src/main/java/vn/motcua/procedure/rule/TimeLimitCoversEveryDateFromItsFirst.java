package vn.motcua.procedure.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A dossier accepted on a day that the table passes over cannot be accepted at all. */
final class TimeLimitCoversEveryDateFromItsFirst extends DiagramRule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Vocabulary vocabulary;

    TimeLimitCoversEveryDateFromItsFirst(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return TimeLimitTable.of(diagram, files).stream().flatMap(table -> {
            Set<String> cases = new LinkedHashSet<>();
            TimeLimitCases.of(diagram, vocabulary)
                    .values()
                    .forEach(each -> cases.addAll(BlockRule.expression(each) ? table.cases() : Set.of(each)));
            TimeLimitCases.inExpressions(diagram)
                    .map(TimeLimitCases.Asked::timeLimitCase)
                    .forEach(cases::add);
            TimeLimitCases.inCalledParts(diagram, files).values().forEach(cases::addAll);
            cases.removeIf(each -> !table.answersEver(each));
            Optional<LocalDate> first = table.days().stream()
                    .filter(day -> cases.stream().anyMatch(each -> table.answers(each, day)))
                    .findFirst();
            return first.stream().flatMap(from -> cases.stream().flatMap(each -> table.days().stream()
                    .filter(day -> !day.isBefore(from) && !table.answers(each, day))
                    .limit(1)
                    .map(day -> found(
                            table.file.file(),
                            table.table.element().getAttribute("id"),
                            null,
                            DAY.format(day),
                            each,
                            DAY.format(from)))));
        });
    }
}
