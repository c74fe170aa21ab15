package vn.motcua.procedure.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

final class CellsAreAmongTheDeclaredValues extends DecisionRule {

    @Override
    Stream<Finding> check(Table table, Element decision, ModelFiles files) {
        return DecisionTable.of(decision).stream()
                .flatMap(
                        each -> IntStream.range(0, each.inputs().size()).boxed().flatMap(i -> column(table, each, i)));
    }

    private Stream<Finding> column(Table table, DecisionTable each, int column) {
        List<String> declared = each.inputs().get(column).declared();
        if (declared.isEmpty()) {
            return Stream.empty();
        }
        return each.rows().stream().flatMap(row -> {
            DecisionTable.Cell cell = row.tests().get(column);
            Optional<List<Object>> literals =
                    cell.open() ? Optional.empty() : Literals.of(Feel.unaryTests(cell.text()));
            return literals.stream()
                    .flatMap(List::stream)
                    .filter(String.class::isInstance)
                    .filter(value -> !declared.contains(value))
                    .map(value -> found(
                            table,
                            cell.element(),
                            row.number(),
                            value,
                            each.inputs().get(column).label(),
                            String.join(", ", declared)));
        });
    }
}
