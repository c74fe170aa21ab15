package vn.motcua.procedure.rule;

import java.util.BitSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Under FIRST a rule behind a wider one never applies. */
final class EveryRuleOfATableCanApply extends DecisionRule {

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Stream<Finding> check(Table table, Element decision, ModelFiles files) {
        return DecisionTable.of(decision).filter(each -> each.policy().equals("FIRST")).stream()
                .flatMap(each -> table.combinations(each).stream().flatMap(combinations -> {
                    BitSet reached = new BitSet();
                    combinations.all().stream()
                            .filter(combination -> !combination.takers().isEmpty())
                            .forEach(combination ->
                                    reached.set(combination.takers().nextSetBit(0)));
                    return each.rows().stream()
                            .filter(row -> !reached.get(row.number() - 1))
                            .map(row -> found(table, row.element(), row.number()));
                }));
    }
}
