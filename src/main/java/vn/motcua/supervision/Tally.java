package vn.motcua.supervision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gathers what is to be added to the sums of one table. For the one follower of the log: two at a time would lose sums. */
final class Tally {

    private final String table;
    private final List<String> keys;
    private final List<String> measures;
    private final Map<List<Object>, long[]> sums = new LinkedHashMap<>();

    Tally(String table, List<String> keys, List<String> measures) {
        this.table = table;
        this.keys = keys;
        this.measures = measures;
    }

    void add(List<Object> key, String measure, long amount) {
        sums.computeIfAbsent(key, none -> new long[measures.size()])[measures.indexOf(measure)] += amount;
    }

    void writeTo(JdbcTemplate database) {
        List<List<Object>> changed = sums.keySet().stream()
                .filter(key -> Arrays.stream(sums.get(key)).anyMatch(sum -> sum != 0))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        int[] found = database.batchUpdate(
                update(),
                changed.stream()
                        .map(key -> Stream.concat(sums(key), key.stream()).toArray())
                        .toList());
        List<Object[]> missing = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] == 0) {
                List<Object> key = changed.get(i);
                missing.add(Stream.concat(key.stream(), sums(key)).toArray());
            }
        }
        database.batchUpdate(insert(), missing);
    }

    private Stream<Object> sums(List<Object> key) {
        return Arrays.stream(sums.get(key)).mapToObj(sum -> sum);
    }

    private String update() {
        return "update %s set %s where %s"
                .formatted(
                        table,
                        measures.stream()
                                .map(name -> name + " = " + name + " + ?")
                                .collect(Collectors.joining(", ")),
                        keys.stream().map(name -> name + " = ?").collect(Collectors.joining(" and ")));
    }

    private String insert() {
        List<String> columns = Stream.concat(keys.stream(), measures.stream()).toList();
        return "insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", columns),
                        columns.stream().map(name -> "?").collect(Collectors.joining(", ")));
    }
}
