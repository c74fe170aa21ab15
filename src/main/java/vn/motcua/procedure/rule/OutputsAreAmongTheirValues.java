package vn.motcua.procedure.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Each rule answers, with a value that its column declares and of the column's type. */
final class OutputsAreAmongTheirValues extends DecisionRule {

    @Override
    Stream<Finding> check(Table table, Element decision, ModelFiles files) {
        return DecisionTable.of(decision).stream().flatMap(each -> each.rows().stream()
                .flatMap(row -> IntStream.range(0, each.outputs().size())
                        .boxed()
                        .flatMap(i -> fault(table, each.outputs(), i, row).stream())));
    }

    private Optional<Finding> fault(
            Table table, List<DecisionTable.Column> columns, int column, DecisionTable.Row row) {
        DecisionTable.Column output = columns.get(column);
        DecisionTable.Cell cell = row.answers().get(column);
        if (cell.text().isEmpty()) {
            // Beside other answers one may be left open.
            return columns.size() == 1
                    ? Optional.of(fault("empty", table, cell.element(), row.number()))
                    : Optional.empty();
        }
        @Nullable Object value = Feel.value(cell.text());
        if (value == null) {
            return Optional.empty();
        } else if (!fits(output.type(), value)) {
            return Optional.of(fault("type", table, cell.element(), row.number(), cell.text(), output.type()));
        }
        List<String> declared = output.declared();
        return declared.isEmpty() || declared.contains(value.toString())
                ? Optional.empty()
                : Optional.of(found(
                        table,
                        cell.element(),
                        row.number(),
                        value.toString(),
                        output.label(),
                        String.join(", ", declared)));
    }

    /** Whether the engine can make the declared type of it. */
    private static boolean fits(String type, Object value) {
        String text = value.toString();
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "boolean" -> text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
            case "integer", "long" -> text.matches("-?\\d+(\\.0+)?");
            case "double", "number" -> text.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");
            default -> true;
        };
    }
}
