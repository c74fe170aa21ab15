package vn.motcua.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long each step of a model took, and how many dossiers stand there now. */
@Component
class Heat {

    /**
     * @param standing now
     * @param median and ninth decile of the working minutes, without those during which the clock stood still; null where the step
     *     was not done in the period
     * @param late done after the due moment
     * @param pausedMinutes during which the clock stood still, of all together
     */
    record StepHeat(
            String step,
            long standing,
            long done,
            @Nullable Long median,
            @Nullable Long ninthDecile,
            long late,
            long pausedMinutes) {}

    /** @param standing in the whole model */
    record HeatMap(String process, LocalDate from, LocalDate to, long standing, List<StepHeat> steps) {}

    private final JdbcClient database;
    private final Names names;

    Heat(JdbcClient database, Names names) {
        this.database = database;
        this.names = names;
    }

    /** @param process a procedure; of a part that several call, its steps wherever they were done */
    HeatMap of(String process, LocalDate from, LocalDate to) {
        Map<String, Long> standing = standing(process);
        Map<String, StepTimes> done = done(process, from, to);
        Map<String, StepHeat> steps = new TreeMap<>();
        standing.keySet().forEach(step -> done.computeIfAbsent(step, none -> new StepTimes()));
        done.forEach((step, times) -> steps.put(step, times.heat(step, standing.getOrDefault(step, 0L))));
        long all = standing.values().stream().mapToLong(Long::longValue).sum();
        return new HeatMap(process, from, to, all, List.copyOf(steps.values()));
    }

    private Map<String, Long> standing(String process) {
        Map<String, Long> standing = new HashMap<>();
        database.sql("select step, count(*) from standing_step where process_key = ? group by step")
                .params(process)
                .query(row -> {
                    standing.put(row.getString(1), row.getLong(2));
                });
        return standing;
    }

    private Map<String, StepTimes> done(String process, LocalDate from, LocalDate to) {
        Map<String, StepTimes> done = new HashMap<>();
        database.sql(
                        """
                        select step, time_class, sum(stays), sum(late), sum(paused_minutes) from step_time
                        where procedure_slug in (:procedures) and on_day between :from and :to group by step, time_class
                        """)
                .param("procedures", procedures(process))
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    done.computeIfAbsent(row.getString(1), step -> new StepTimes())
                            .add(row.getInt(2), row.getLong(3), row.getLong(4), row.getLong(5));
                });
        return done;
    }

    private Collection<String> procedures(String process) {
        var titles = names.procedures();
        return Names.title(titles, process).field().isEmpty() ? titles.keySet() : List.of(process);
    }
}
