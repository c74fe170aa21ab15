package vn.motcua.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the engine has given up, by one statement. Its own query would ask for the dossier of each. */
@Repository
class StuckRows {

    /** Without those that a called part has handed up to whoever called it. */
    private static final String OPEN =
            """
            select i.configuration_, i.incident_timestamp_, i.incident_type_, i.activity_id_,
              i.incident_msg_, i.proc_def_id_, e.business_key_
            from act_ru_incident i left join act_ru_execution e on e.id_ = i.proc_inst_id_
            where i.root_cause_incident_id_ = i.id_ and i.configuration_ is not null
            order by i.incident_timestamp_, i.id_ limit :most
            """;

    /**
     * @param id of the job or the external task, which stays when it fails again
     * @param activity id of the element at which the dossier waits
     */
    record Row(
            String id,
            Instant since,
            String type,
            @Nullable String activity,
            @Nullable String message,
            @Nullable String definition,
            @Nullable String dossier) {}

    private final JdbcClient database;

    StuckRows(JdbcClient database) {
        this.database = database;
    }

    /** Oldest first. */
    List<Row> open(int most) {
        return database.sql(OPEN).param("most", most).query(StuckRows::row).list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("configuration_"),
                row.getTimestamp("incident_timestamp_").toInstant(),
                row.getString("incident_type_"),
                row.getString("activity_id_"),
                row.getString("incident_msg_"),
                row.getString("proc_def_id_"),
                row.getString("business_key_"));
    }
}
