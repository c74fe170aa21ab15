package vn.motcua.procedure.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The engine makes the column's type of every value, so a cell of another type is never met. */
final class CellsHaveTheTypeOfTheirColumn extends DecisionRule {

    @Override
    Stream<Finding> check(Table table, Element decision, ModelFiles files) {
        return DecisionTable.of(decision).stream()
                .flatMap(
                        each -> IntStream.range(0, each.inputs().size()).boxed().flatMap(i -> column(table, each, i)));
    }

    private Stream<Finding> column(Table table, DecisionTable each, int column) {
        DecisionTable.Column input = each.inputs().get(column);
        if (input.type().equals("date") && input.expression().startsWith("date(")) {
            return Stream.of(fault("date", table, input.element()));
        }
        @Nullable Class<?> wanted = type(input.type());
        return each.rows().stream().flatMap(row -> {
            DecisionTable.Cell cell = row.tests().get(column);
            Optional<List<Object>> literals =
                    cell.open() || wanted == null ? Optional.empty() : Literals.of(Feel.unaryTests(cell.text()));
            return literals.stream()
                    .flatMap(List::stream)
                    .filter(value -> wanted != null && !wanted.isInstance(value))
                    .limit(1)
                    .map(value -> found(table, cell.element(), row.number(), cell.text(), input.type(), input.label()));
        });
    }

    private static @Nullable Class<?> type(String type) {
        return switch (type) {
            case "string" -> String.class;
            case "boolean" -> Boolean.class;
            case "integer", "long", "double" -> BigDecimal.class;
            default -> null;
        };
    }
}
