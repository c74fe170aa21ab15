package vn.motcua.procedure.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The values of a column that can tell the rules of its table apart: those it declares, true and false, the texts that stand in its
 * cells, and of numbers and dates those at each limit and beside it. Values between which no rule tells are taken once.
 */
final class ColumnValues {

    private static final String ANOTHER = "(…)";

    private final List<Feel.Parsed> cells;
    private final boolean[] open;

    private ColumnValues(List<DecisionTable.Cell> written) {
        cells = written.stream().map(cell -> Feel.unaryTests(cell.text())).toList();
        open = new boolean[written.size()];
        for (int i = 0; i < open.length; i++) {
            open[i] = written.get(i).open();
        }
    }

    /** Empty when it cannot be told which values matter. */
    static Optional<List<ColumnValue>> of(DecisionTable table, int column) {
        List<DecisionTable.Cell> written =
                table.rows().stream().map(row -> row.tests().get(column)).toList();
        List<Object> literals = new ArrayList<>();
        for (DecisionTable.Cell cell : written) {
            Optional<List<Object>> here =
                    cell.open() ? Optional.of(List.of()) : Literals.of(Feel.unaryTests(cell.text()));
            if (here.isEmpty()) {
                return Optional.empty();
            }
            literals.addAll(here.get());
        }
        return new ColumnValues(written).values(table.inputs().get(column), literals);
    }

    private Optional<List<ColumnValue>> values(DecisionTable.Column column, List<Object> literals) {
        Map<@Nullable Object, ColumnValue.Kind> values = new LinkedHashMap<>();
        List<Object> declared = Feel.values(column.values());
        boolean texts = literals.stream().allMatch(String.class::isInstance);
        if (!declared.isEmpty() && texts) {
            declared.forEach(each -> values.put(each, ColumnValue.Kind.EXPECTED));
            values.put(ANOTHER, ColumnValue.Kind.STRANGE);
        } else if (column.type().equals("boolean") || !literals.isEmpty() && all(Boolean.class, literals)) {
            values.put(true, ColumnValue.Kind.EXPECTED);
            values.put(false, ColumnValue.Kind.EXPECTED);
        } else if (literals.isEmpty()) {
            values.put(ANOTHER, ColumnValue.Kind.EXPECTED);
        } else if (texts) {
            literals.forEach(each -> values.put(each, ColumnValue.Kind.EXPECTED));
            values.put(ANOTHER, ColumnValue.Kind.POSSIBLE);
        } else if (all(BigDecimal.class, literals)) {
            numbers(literals, values);
        } else if (all(LocalDate.class, literals)) {
            dates(literals, values);
        } else {
            return Optional.empty();
        }
        values.put(null, ColumnValue.Kind.STRANGE);
        return Optional.of(distinct(values));
    }

    private static boolean all(Class<?> type, List<Object> literals) {
        return literals.stream().allMatch(type::isInstance);
    }

    private void numbers(List<Object> literals, Map<@Nullable Object, ColumnValue.Kind> values) {
        TreeSet<BigDecimal> limits = new TreeSet<>();
        literals.forEach(each -> limits.add((BigDecimal) each));
        int scale = limits.stream()
                .mapToInt(each -> Math.max(0, each.scale()))
                .max()
                .orElse(0);
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        around(limits, limit -> limit.subtract(step), limit -> limit.add(step), values);
    }

    private void dates(List<Object> literals, Map<@Nullable Object, ColumnValue.Kind> values) {
        TreeSet<LocalDate> limits = new TreeSet<>();
        literals.forEach(each -> limits.add((LocalDate) each));
        around(limits, limit -> limit.minusDays(1), limit -> limit.plusDays(1), values);
    }

    private <T> void around(
            TreeSet<T> limits,
            UnaryOperator<T> before,
            UnaryOperator<T> after,
            Map<@Nullable Object, ColumnValue.Kind> values) {
        T first = limits.first();
        T last = limits.last();
        beyond(before.apply(first), values);
        for (T limit : limits) {
            if (!limit.equals(first)) {
                values.putIfAbsent(before.apply(limit), ColumnValue.Kind.EXPECTED);
            }
            values.put(limit, ColumnValue.Kind.EXPECTED);
            if (!limit.equals(last)) {
                values.put(after.apply(limit), ColumnValue.Kind.EXPECTED);
            }
        }
        beyond(after.apply(last), values);
    }

    /** Below the first limit and above the last nothing is expected unless a rule speaks of it. */
    private void beyond(Object value, Map<@Nullable Object, ColumnValue.Kind> values) {
        BitSet takers = takers(value);
        boolean spokenOf = takers.stream().anyMatch(row -> !open[row]);
        values.put(value, spokenOf ? ColumnValue.Kind.EXPECTED : ColumnValue.Kind.POSSIBLE);
    }

    private BitSet takers(@Nullable Object value) {
        BitSet takers = new BitSet();
        for (int row = 0; row < cells.size(); row++) {
            takers.set(row, open[row] || Feel.takes(cells.get(row), value));
        }
        return takers;
    }

    /** Of values that the same rules take, the first of the most expected kind. */
    private List<ColumnValue> distinct(Map<@Nullable Object, ColumnValue.Kind> values) {
        Set<BitSet> met = new LinkedHashSet<>();
        List<ColumnValue> distinct = new ArrayList<>();
        for (ColumnValue.Kind kind : ColumnValue.Kind.values()) {
            values.forEach((value, its) -> {
                BitSet takers = takers(value);
                if (its == kind && met.add(takers)) {
                    distinct.add(new ColumnValue(value, its, takers));
                }
            });
        }
        return distinct;
    }
}
