package vn.motcua.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.procedure.ProcedureTitles.Title;

/** Units and procedures with how their open dossiers stand, and what came and went today. Two questions to the database. */
@Component
class Board {

    private static final String OPEN =
            """
            select unit_code, procedure_slug,
              count(case when standing = 'RUNNING' and warn_at > :now then 1 end) as on_time,
              count(case when standing = 'RUNNING' and warn_at <= :now and due_at >= :now then 1 end) as amber,
              count(case when standing = 'RUNNING' and due_at < :now then 1 end) as overdue,
              count(case when standing = 'CITIZEN' then 1 end) as citizen,
              count(case when standing = 'OTHERS' then 1 end) as others,
              count(case when standing = 'ON_THE_WAY' then 1 end) as on_the_way,
              count(case when standing = 'RECEPTION' then 1 end) as reception
            from supervised_dossier where is_open group by unit_code, procedure_slug
            """;

    private static final String TODAY =
            "select unit_code, procedure_slug, received, early + on_time + late as solved from figure_day where on_day = :day";

    /**
     * @param onTheWay accepted, and the clock starts when the authority has received it
     * @param reception not accepted yet
     * @param solved results, refusals and withdrawals of today
     */
    record Line(
            String unit,
            String unitName,
            String procedure,
            String procedureName,
            String field,
            long onTime,
            long amber,
            long overdue,
            long citizen,
            long others,
            long onTheWay,
            long reception,
            long received,
            long solved) {}

    /** @param ageSeconds since the log was followed to its end */
    record Picture(OffsetDateTime at, long ageSeconds, List<Line> lines) {}

    private record Counts(
            long onTime, long amber, long overdue, long citizen, long others, long onTheWay, long reception) {}

    private record Day(long received, long solved) {}

    private record Key(String unit, String procedure) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int units = unit.compareTo(other.unit);
            return units == 0 ? procedure.compareTo(other.procedure) : units;
        }
    }

    private final JdbcClient database;
    private final LogCursor cursor;
    private final Names names;
    private final Clock clock;

    Board(JdbcClient database, LogCursor cursor, Names names, Clock clock) {
        this.database = database;
        this.cursor = cursor;
        this.names = names;
        this.clock = clock;
    }

    Picture now() {
        Instant now = clock.instant();
        Map<Key, Counts> open = open(now);
        Map<Key, Day> today = today(WorkingCalendar.local(now).toLocalDate());
        Map<Key, Boolean> keys = new TreeMap<>();
        open.keySet().forEach(key -> keys.put(key, true));
        today.keySet().forEach(key -> keys.put(key, true));
        Map<String, Title> titles = names.procedures();
        List<Line> lines = keys.keySet().stream()
                .map(key -> line(
                        key,
                        open.getOrDefault(key, new Counts(0, 0, 0, 0, 0, 0, 0)),
                        today.getOrDefault(key, new Day(0, 0)),
                        Names.title(titles, key.procedure())))
                .toList();
        return new Picture(
                now.atZone(WorkingCalendar.ZONE).toOffsetDateTime(),
                cursor.age().toSeconds(),
                lines);
    }

    private Line line(Key key, Counts open, Day today, Title title) {
        return new Line(
                key.unit(),
                names.unit(key.unit()),
                key.procedure(),
                title.name(),
                title.field(),
                open.onTime(),
                open.amber(),
                open.overdue(),
                open.citizen(),
                open.others(),
                open.onTheWay(),
                open.reception(),
                today.received(),
                today.solved());
    }

    private Map<Key, Counts> open(Instant now) {
        Map<Key, Counts> open = new TreeMap<>();
        database.sql(OPEN).param("now", WatchedRows.at(now)).query(row -> {
            open.put(
                    new Key(row.getString("unit_code"), row.getString("procedure_slug")),
                    new Counts(
                            row.getLong("on_time"),
                            row.getLong("amber"),
                            row.getLong("overdue"),
                            row.getLong("citizen"),
                            row.getLong("others"),
                            row.getLong("on_the_way"),
                            row.getLong("reception")));
        });
        return open;
    }

    private Map<Key, Day> today(LocalDate day) {
        Map<Key, Day> today = new TreeMap<>();
        database.sql(TODAY).param("day", day).query(row -> {
            today.put(
                    new Key(row.getString("unit_code"), row.getString("procedure_slug")),
                    new Day(row.getLong("received"), row.getLong("solved")));
        });
        return today;
    }
}
