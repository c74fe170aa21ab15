package vn.motcua.supervision;

import static vn.motcua.deadline.WorkingCalendar.local;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.deadline.WorkingCalendars;
import vn.motcua.procedure.ProcedureTitles.Title;
import vn.motcua.procedure.StandingTasks.StandingTask;

/** Lists of open dossiers, the most pressing first. No personal data: a number, where it stands, who must act. */
@Component
class WatchedList {

    static final int PAGE = 50;

    /** Nobody reads further: then the filters are too wide. */
    static final int MOST = 1000;

    /** @param group name of the officers who must act; null where the model names none */
    record At(String step, @Nullable String group, @Nullable String groupCode, boolean taken, OffsetDateTime since) {}

    /**
     * @param minutesLeft office minutes to the due moment, negative when it is past; what a stopped clock has kept; null where
     *     none runs
     * @param chance of a hundred that it will be late; null where none was told
     */
    record Line(
            String number,
            String unit,
            String unitName,
            String procedure,
            String procedureName,
            Level level,
            @Nullable OffsetDateTime dueAt,
            @Nullable Long minutesLeft,
            @Nullable Integer chance,
            List<At> steps) {}

    /** @param total counted to {@link #MOST} and no further */
    record Page(List<Line> dossiers, int page, int size, int total, boolean more) {}

    private record Row(
            String number,
            String unit,
            String procedure,
            Standing standing,
            @Nullable Instant dueAt,
            @Nullable Instant warnAt,
            @Nullable Integer minutesLeft,
            @Nullable Integer chance) {}

    private final JdbcClient database;
    private final StandingRows standing;
    private final WorkingCalendars calendars;
    private final Names names;
    private final Clock clock;

    WatchedList(JdbcClient database, StandingRows standing, WorkingCalendars calendars, Names names, Clock clock) {
        this.database = database;
        this.standing = standing;
        this.calendars = calendars;
        this.names = names;
        this.clock = clock;
    }

    /** @param page from 0 */
    Page page(@Nullable String unit, @Nullable String procedure, @Nullable Level level, int page) {
        Map<String, @Nullable Object> values = new HashMap<>();
        String where = conditions(unit, procedure, level, values);
        return page(where, "due_at nulls last, dossier_number", values, page);
    }

    private Page page(String where, String order, Map<String, @Nullable Object> values, int page) {
        int counted = database.sql("select count(*) from (select 1 from supervised_dossier where " + where + " limit "
                        + (MOST + 1) + ") counted")
                .params(values)
                .query(Integer.class)
                .single();
        return new Page(lines(where, order, values, page), page, PAGE, Math.min(counted, MOST), counted > MOST);
    }

    /** Amber dossiers, the one most likely to be late first. */
    Page atRisk(@Nullable String unit, @Nullable String procedure) {
        Map<String, @Nullable Object> values = new HashMap<>();
        String where = conditions(unit, procedure, Level.AMBER, values) + " and chance is not null";
        return page(where, "chance desc, due_at", values, 0);
    }

    private String conditions(
            @Nullable String unit,
            @Nullable String procedure,
            @Nullable Level level,
            Map<String, @Nullable Object> values) {
        values.put("now", WatchedRows.at(clock.instant()));
        List<String> conditions = new ArrayList<>(List.of("is_open"));
        if (unit != null) {
            conditions.add("unit_code = :unit");
            values.put("unit", unit);
        }
        if (procedure != null) {
            conditions.add("procedure_slug = :procedure");
            values.put("procedure", procedure);
        }
        if (level != null) {
            conditions.add(level.condition());
        }
        return String.join(" and ", conditions);
    }

    private List<Line> lines(String where, String order, Map<String, @Nullable Object> values, int page) {
        List<Row> rows = database.sql("select * from supervised_dossier where " + where + " order by " + order
                        + " limit " + PAGE + " offset " + (long) page * PAGE)
                .params(values)
                .query(WatchedList::row)
                .list();
        Map<String, List<StandingTask>> steps =
                standing.of(rows.stream().map(Row::number).collect(Collectors.toSet()));
        Map<String, Title> titles = names.procedures();
        Instant now = clock.instant();
        return rows.stream()
                .map(row -> line(row, steps.getOrDefault(row.number(), List.of()), titles, now))
                .toList();
    }

    private Line line(Row row, List<StandingTask> steps, Map<String, Title> titles, Instant now) {
        return new Line(
                row.number(),
                row.unit(),
                names.unit(row.unit()),
                row.procedure(),
                Names.title(titles, row.procedure()).name(),
                level(row, now),
                row.dueAt() == null ? null : offset(row.dueAt()),
                left(row, now),
                row.chance(),
                steps.stream().map(this::at).toList());
    }

    private At at(StandingTask task) {
        String group = task.group();
        return new At(
                task.name(),
                group == null ? null : names.group(group),
                group,
                task.assignee() != null,
                offset(task.since()));
    }

    private static Level level(Row row, Instant now) {
        if (row.standing() != Standing.RUNNING) {
            return Level.valueOf(row.standing().name());
        } else if (row.dueAt() != null && row.dueAt().isBefore(now)) {
            return Level.OVERDUE;
        }
        return row.warnAt() != null && row.warnAt().isAfter(now) ? Level.ON_TIME : Level.AMBER;
    }

    private @Nullable Long left(Row row, Instant now) {
        Instant due = row.dueAt();
        if (due == null || row.standing() != Standing.RUNNING) {
            Integer kept = row.minutesLeft();
            return kept == null ? null : kept.longValue();
        }
        WorkingCalendar calendar = calendars.of(row.unit());
        return due.isBefore(now)
                ? -calendar.minutesBetween(local(due), local(now))
                : calendar.minutesBetween(local(now), local(due));
    }

    private static OffsetDateTime offset(Instant moment) {
        return moment.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("dossier_number"),
                row.getString("unit_code"),
                row.getString("procedure_slug"),
                Standing.valueOf(row.getString("standing")),
                WatchedRows.moment(row, "due_at"),
                WatchedRows.moment(row, "warn_at"),
                row.getObject("minutes_left", Integer.class),
                row.getObject("chance", Integer.class));
    }
}
