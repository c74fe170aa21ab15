package vn.motcua.procedure.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.motcua.deadline.LimitUnit;

final class TimeLimitGivesAmountUnitAndLegalBasis extends DecisionRule {

    private static final List<String> OUTPUTS = List.of("amount", "unit", "legalBasis");
    private static final List<String> UNITS =
            Arrays.stream(LimitUnit.values()).map(LimitUnit::name).toList();

    @Override
    Stream<Finding> check(Table table, Element decision, ModelFiles files) {
        String slug = ModelFiles.slug(table.file());
        if (!table.file().equals(TimeLimitTable.file(slug))) {
            return Stream.empty();
        }
        return DecisionTable.of(decision)
                .map(each -> check(table, each))
                .orElseGet(() -> Stream.of(fault("table", table, decision)));
    }

    private Stream<Finding> check(Table table, DecisionTable each) {
        List<String> names =
                each.outputs().stream().map(DecisionTable.Column::expression).toList();
        Stream<Finding> missing =
                OUTPUTS.stream().filter(name -> !names.contains(name)).map(name -> found(table, each.element(), name));
        Stream<Finding> wrong = each.rows().stream().flatMap(row -> IntStream.range(0, names.size())
                .boxed()
                .flatMap(i -> fault(table, row, row.answers().get(i), names.get(i)).stream()));
        return Stream.concat(missing, wrong);
    }

    private Optional<Finding> fault(Table table, DecisionTable.Row row, DecisionTable.Cell cell, String output) {
        @Nullable Object value = Feel.value(cell.text());
        // What is worked out only when the table is asked cannot be judged here.
        boolean known = cell.text().isEmpty()
                || value != null
                || Feel.expression(cell.text()).names().isEmpty();
        String text = value == null ? "" : value.toString();
        boolean sound =
                switch (output) {
                    case "amount" -> text.matches("0*[1-9]\\d*(\\.0+)?") && !(value instanceof String);
                    case "unit" -> UNITS.contains(text);
                    case "legalBasis" -> !text.isBlank();
                    default -> true;
                };
        return sound || !known
                ? Optional.empty()
                : Optional.of(fault(output, table, cell.element(), row.number(), text, String.join(", ", UNITS)));
    }
}
