package vn.motcua.procedure.rule;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

final class HitPolicyCanAnswer extends DecisionRule {

    private static final List<String> POLICIES = List.of("UNIQUE", "FIRST", "ANY", "COLLECT", "RULE ORDER");
    private static final List<String> AGGREGATIONS = List.of("", "SUM", "COUNT", "MIN", "MAX");

    @Override
    Stream<Finding> check(Table table, Element decision, ModelFiles files) {
        return DecisionTable.of(decision).stream().flatMap(each -> {
            if (!POLICIES.contains(each.policy())) {
                return Stream.of(found(table, each.element(), each.policy(), String.join(", ", POLICIES)));
            }
            boolean aggregates = !each.aggregation().isEmpty();
            boolean wrong = !AGGREGATIONS.contains(each.aggregation())
                    || aggregates
                            && (!each.policy().equals("COLLECT")
                                    || each.outputs().size() != 1);
            return wrong ? Stream.of(fault("aggregation", table, each.element(), each.aggregation())) : Stream.empty();
        });
    }
}
