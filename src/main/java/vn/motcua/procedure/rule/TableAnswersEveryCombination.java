package vn.motcua.procedure.rule;

import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A combination that no rule takes has no answer, and the dossier goes the default way. */
final class TableAnswersEveryCombination extends DecisionRule {

    private static final Set<String> ANSWERS = Set.of("UNIQUE", "FIRST", "ANY");
    private static final int MOST_TOLD = 5;

    @Override
    Stream<Finding> check(Table table, Element decision, ModelFiles files) {
        return DecisionTable.of(decision).filter(each -> ANSWERS.contains(each.policy())).stream()
                .flatMap(each -> table.combinations(each).stream().flatMap(combinations -> combinations.all().stream()
                        .filter(combination -> combination.takers().isEmpty() && combination.expected())
                        .limit(MOST_TOLD)
                        .map(combination -> found(table, each.element(), combinations.words(combination)))));
    }
}
