package vn.motcua.procedure.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/** Every combination of input values that can tell the rules of a table apart, with the rules that take it. */
final class Combinations {

    /** @param takers indexes of the rules that take all of it; with none of them the columns that follow are left out */
    record Combination(List<ColumnValue> values, BitSet takers) {

        boolean expected() {
            return values.stream().allMatch(each -> each.kind() == ColumnValue.Kind.EXPECTED);
        }

        boolean strange() {
            return values.stream().anyMatch(each -> each.kind() == ColumnValue.Kind.STRANGE);
        }
    }

    private static final int MOST = 20_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DecisionTable table;
    private final List<List<ColumnValue>> columns;
    private final List<Combination> all = new ArrayList<>();

    private Combinations(DecisionTable table, List<List<ColumnValue>> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** Empty when they cannot be told, or are too many. */
    static Optional<Combinations> of(DecisionTable table) {
        List<List<ColumnValue>> columns = new ArrayList<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            Optional<List<ColumnValue>> values = ColumnValues.of(table, i);
            if (values.isEmpty()) {
                return Optional.empty();
            }
            columns.add(values.get());
        }
        Combinations combinations = new Combinations(table, columns);
        BitSet rows = new BitSet();
        rows.set(0, table.rows().size());
        return combinations.collect(List.of(), rows) ? Optional.of(combinations) : Optional.empty();
    }

    List<Combination> all() {
        return all;
    }

    private boolean collect(List<ColumnValue> before, BitSet takers) {
        if (takers.isEmpty() || before.size() == columns.size()) {
            all.add(new Combination(before, takers));
            return all.size() < MOST;
        }
        for (ColumnValue value : columns.get(before.size())) {
            List<ColumnValue> values = new ArrayList<>(before);
            values.add(value);
            BitSet left = (BitSet) takers.clone();
            left.and(value.takers());
            if (!collect(values, left)) {
                return false;
            }
        }
        return true;
    }

    /** The combination as the analyst reads the table: {@code Tuổi = 20, Đã kết hôn = không}. */
    String words(Combination combination) {
        String words = IntStream.range(0, combination.values().size())
                .filter(i -> columns.get(i).size() > 1)
                .mapToObj(i -> Wording.say(
                        "decision.value",
                        table.inputs().get(i).label(),
                        word(combination.values().get(i).value())))
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? Wording.say("decision.anything") : words;
    }

    private static String word(@Nullable Object value) {
        if (value instanceof LocalDate date) {
            return DAY.format(date);
        } else if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        } else if (value instanceof Boolean truth) {
            return Wording.say(truth ? "decision.true" : "decision.false");
        }
        return value == null ? Wording.say("decision.nothing") : "“" + value + "”";
    }
}
