package vn.motcua.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long dossiers of the last months took from the beginning of a step to the result, by procedure and step. */
final class RestTimes {

    /** Fewer say nothing. */
    static final int ENOUGH = 20;

    private static final int MONTHS = 4;

    private record Key(String procedure, String step) {}

    private final Map<Key, TreeMap<Integer, Long>> classes = new HashMap<>();

    static RestTimes until(LocalDate today, JdbcClient database) {
        RestTimes times = new RestTimes();
        database.sql("select procedure_slug, step, time_class, sum(dossiers) as dossiers from rest_time"
                        + " where on_month >= ? group by procedure_slug, step, time_class")
                .params(today.withDayOfMonth(1).minusMonths(MONTHS))
                .query((RowCallbackHandler) times::add);
        return times;
    }

    private void add(ResultSet row) throws SQLException {
        add(row.getString(1), row.getString(2), row.getInt(3), row.getLong(4));
    }

    void add(String procedure, String step, int timeClass, long dossiers) {
        classes.computeIfAbsent(new Key(procedure, step), none -> new TreeMap<>())
                .merge(timeClass, dossiers, Long::sum);
    }

    /**
     * Of the past dossiers that needed more than this one has spent since the step began: how many of a hundred needed more than
     * it has spent and left together. Empty where there are too few of them.
     */
    OptionalInt chanceOfBeingLate(String procedure, String step, long spent, long left) {
        TreeMap<Integer, Long> past = classes.getOrDefault(new Key(procedure, step), new TreeMap<>());
        long still = sum(past, TimeClass.of(spent));
        return still < ENOUGH
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(100.0 * sum(past, TimeClass.of(spent + left) + 1) / still));
    }

    private static long sum(TreeMap<Integer, Long> past, int from) {
        return past.tailMap(from).values().stream().mapToLong(Long::longValue).sum();
    }
}
