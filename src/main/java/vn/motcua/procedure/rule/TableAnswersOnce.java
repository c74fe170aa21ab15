package vn.motcua.procedure.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Two rules for one combination: the engine refuses to answer, before the citizen. */
final class TableAnswersOnce extends DecisionRule {

    @Override
    Stream<Finding> check(Table table, Element decision, ModelFiles files) {
        return DecisionTable.of(decision).stream().flatMap(each -> table.combinations(each).stream()
                .flatMap(combinations -> overlaps(table, each, combinations)));
    }

    private Stream<Finding> overlaps(Table table, DecisionTable each, Combinations combinations) {
        Set<String> told = new HashSet<>();
        return combinations.all().stream()
                .filter(combination -> combination.takers().cardinality() > 1 && !combination.strange())
                .flatMap(combination -> {
                    int first = combination.takers().nextSetBit(0);
                    return combination.takers().stream()
                            .filter(second -> second > first && clash(each, first, second))
                            .filter(second -> told.add(first + "/" + second))
                            .mapToObj(second -> found(
                                    table, each.element(), first + 1, second + 1, combinations.words(combination)));
                });
    }

    private static boolean clash(DecisionTable table, int first, int second) {
        return table.policy().equals("UNIQUE")
                || table.policy().equals("ANY") && !answers(table, first).equals(answers(table, second));
    }

    private static java.util.List<String> answers(DecisionTable table, int row) {
        return table.rows().get(row).answers().stream()
                .map(DecisionTable.Cell::text)
                .toList();
    }
}
