package vn.motcua.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long each step of a model took, and how many dossiers stand there now; in the whole city or of the dossiers of one unit. */
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

    /**
     * @param unit that decides; null for the whole city
     * @param knownFrom first day on which the steps of single units are known; null where it is the first of all, or of the city
     * @param standing in the whole model
     */
    record HeatMap(
            String process,
            @Nullable String unit,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate knownFrom,
            long standing,
            List<StepHeat> steps) {}

    private static final String CITY =
            """
            select step, time_class, sum(stays), sum(late), sum(paused_minutes) from step_time
            where procedure_slug in (:procedures) and on_day between :from and :to group by step, time_class
            """;

    private static final String UNIT =
            """
            select step, time_class, count(*), sum(case when late then 1 else 0 end), sum(paused_minutes) from done_step
            where unit_code = :unit and procedure_slug in (:procedures) and on_day between :from and :to group by step, time_class
            """;

    private final JdbcClient database;
    private final Names names;

    Heat(JdbcClient database, Names names) {
        this.database = database;
        this.names = names;
    }

    /** @param process a procedure; of a part that several call, its steps wherever they were done */
    HeatMap of(String process, @Nullable String unit, Period period) {
        if (unit != null && !names.isUnit(unit)) {
            throw new InvalidQuestion("unit", "supervision.unit", unit);
        }
        Map<String, Long> standing = standing(process, unit);
        Map<String, StepTimes> done = done(process, unit, period);
        Map<String, StepHeat> steps = new TreeMap<>();
        standing.keySet().forEach(step -> done.computeIfAbsent(step, none -> new StepTimes()));
        done.forEach((step, times) -> steps.put(step, times.heat(step, standing.getOrDefault(step, 0L))));
        long all = standing.values().stream().mapToLong(Long::longValue).sum();
        return new HeatMap(
                process,
                unit,
                period.from(),
                period.to(),
                unit == null ? null : unitsKnownFrom(),
                all,
                List.copyOf(steps.values()));
    }

    private @Nullable LocalDate unitsKnownFrom() {
        return database.sql("select steps_of_units_from from supervision_cursor")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    private Map<String, Long> standing(String process, @Nullable String unit) {
        Map<String, Long> standing = new HashMap<>();
        database.sql("select step, count(*) from standing_step where process_key = :process"
                        + (unit == null ? "" : " and unit_code = :unit") + " group by step")
                .param("process", process)
                .param("unit", unit)
                .query(row -> {
                    standing.put(row.getString(1), row.getLong(2));
                });
        return standing;
    }

    private Map<String, StepTimes> done(String process, @Nullable String unit, Period period) {
        Map<String, StepTimes> done = new HashMap<>();
        database.sql(unit == null ? CITY : UNIT)
                .param("unit", unit)
                .param("procedures", procedures(process))
                .param("from", period.from())
                .param("to", period.to())
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
