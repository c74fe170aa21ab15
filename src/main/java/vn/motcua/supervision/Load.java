package vn.motcua.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.deadline.WorkingCalendars;

/** What falls due at each unit in the next working days, against what the unit usually gets done in a day. */
@Component
class Load {

    static final int DAYS_AHEAD = 5;
    static final int DAYS_BACK = 20;

    private static final String DUE =
            """
            select unit_code, due_on, count(*) from supervised_dossier
            where is_open and standing = 'RUNNING' and due_at >= :now and due_at < :until group by unit_code, due_on
            """;
    private static final String OVERDUE =
            """
            select unit_code, count(*) from supervised_dossier
            where is_open and standing = 'RUNNING' and due_at < :now group by unit_code
            """;
    private static final String SOLVED =
            """
            select unit_code, on_day, sum(early + on_time + late) from figure_day
            where on_day between :first and :last group by unit_code, on_day
            """;

    /**
     * @param due by day of {@link Plan#days}; what is due on a day without office counts for the working day before it
     * @param pace results of a usual working day: the median of the last twenty
     * @param tooMuch more falls due, or is overdue, than so many usual days get done
     */
    record Line(String unit, String unitName, long overdue, List<Long> due, double pace, boolean tooMuch) {}

    record Plan(List<LocalDate> days, int daysBack, List<Line> lines) {}

    private final JdbcClient database;
    private final WorkingCalendars calendars;
    private final Names names;
    private final Clock clock;

    Load(JdbcClient database, WorkingCalendars calendars, Names names, Clock clock) {
        this.database = database;
        this.calendars = calendars;
        this.names = names;
        this.clock = clock;
    }

    Plan ahead() {
        Instant now = clock.instant();
        LocalDate today = WorkingCalendar.local(now).toLocalDate();
        WorkingDays working = new WorkingDays(calendars.current());
        List<LocalDate> days = working.from(today, DAYS_AHEAD);
        Map<String, Map<LocalDate, Long>> due = due(now, days);
        Map<String, Long> overdue = overdue(now);
        Map<String, Double> paces = paces(working.before(today, DAYS_BACK));
        Map<String, Boolean> units = new TreeMap<>();
        List.of(due.keySet(), overdue.keySet()).forEach(codes -> codes.forEach(code -> units.put(code, true)));
        List<Line> lines = units.keySet().stream()
                .map(unit -> line(
                        unit,
                        overdue.getOrDefault(unit, 0L),
                        days.stream()
                                .map(day -> due.getOrDefault(unit, Map.of()).getOrDefault(day, 0L))
                                .toList(),
                        paces.getOrDefault(unit, 0.0)))
                .toList();
        return new Plan(days, DAYS_BACK, lines);
    }

    private Line line(String unit, long overdue, List<Long> due, double pace) {
        long all = overdue + due.stream().mapToLong(Long::longValue).sum();
        return new Line(unit, names.unit(unit), overdue, due, pace, all > pace * due.size());
    }

    private Map<String, Map<LocalDate, Long>> due(Instant now, List<LocalDate> days) {
        Map<String, Map<LocalDate, Long>> due = new HashMap<>();
        if (days.isEmpty()) {
            return due;
        }
        Instant until =
                WorkingCalendar.instant(days.get(days.size() - 1).plusDays(1).atStartOfDay());
        database.sql(DUE)
                .param("now", WatchedRows.at(now))
                .param("until", WatchedRows.at(until))
                .query(row -> {
                    due.computeIfAbsent(row.getString(1), unit -> new HashMap<>())
                            .merge(onOrBefore(row.getObject(2, LocalDate.class), days), row.getLong(3), Long::sum);
                });
        return due;
    }

    private static LocalDate onOrBefore(LocalDate day, List<LocalDate> days) {
        return days.stream()
                .filter(each -> !each.isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(days.get(0));
    }

    private Map<String, Long> overdue(Instant now) {
        Map<String, Long> overdue = new HashMap<>();
        database.sql(OVERDUE).param("now", WatchedRows.at(now)).query(row -> {
            overdue.put(row.getString(1), row.getLong(2));
        });
        return overdue;
    }

    private Map<String, Double> paces(List<LocalDate> days) {
        Map<String, Double> paces = new HashMap<>();
        if (days.isEmpty()) {
            return paces;
        }
        Map<String, Map<LocalDate, Long>> solved = new HashMap<>();
        database.sql(SOLVED)
                .param("first", days.get(days.size() - 1))
                .param("last", days.get(0))
                .query(row -> {
                    solved.computeIfAbsent(row.getString(1), unit -> new HashMap<>())
                            .put(row.getObject(2, LocalDate.class), row.getLong(3));
                });
        solved.forEach(
                (unit, byDay) -> paces.put(unit, median(days.stream().mapToLong(day -> byDay.getOrDefault(day, 0L)))));
        return paces;
    }

    static double median(LongStream numbers) {
        long[] sorted = numbers.sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
    }
}
