package vn.motcua.dossier;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units in whose dossiers something has happened, along the log. A line whose transaction ends late may be missed. */
@Repository
public class ChangedUnits {

    private static final int MOST = 2000;

    private static final String SINCE =
            """
            select max(e.log_position), d.receiving_unit, d.competent_unit, d.holding_unit, count(*)
            from (select log_position, dossier_number from dossier_event where log_position > ? order by log_position limit %d) e
            join dossier d on d.number = e.dossier_number
            group by d.receiving_unit, d.competent_unit, d.holding_unit
            """
                    .formatted(MOST);

    private final JdbcClient database;

    ChangedUnits(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param position up to which the log was read
     * @param tooMany to read them all: then the position is the log's end, and of the units only some are named
     */
    public record Changes(long position, Set<String> units, boolean tooMany) {}

    public long end() {
        return database.sql("select coalesce(max(log_position), 0) from dossier_event")
                .query(Long.class)
                .single();
    }

    public Changes since(long position) {
        Set<String> units = new TreeSet<>();
        long[] last = {position};
        long[] lines = {0};
        database.sql(SINCE).params(position).query(row -> {
            last[0] = Math.max(last[0], row.getLong(1));
            units.add(row.getString(2));
            units.add(row.getString(3));
            units.add(row.getString(4));
            lines[0] += row.getLong(5);
        });
        boolean tooMany = lines[0] == MOST;
        return new Changes(tooMany ? end() : last[0], units, tooMany);
    }
}
