package vn.motcua.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.incident.IncidentKind;
import vn.motcua.supervision.IncidentAct.What;

/** The record of what was done about incidents. */
@Repository
class IncidentActs {

    private static final int AT_ONCE = 500;

    private final JdbcClient database;

    IncidentActs(JdbcClient database) {
        this.database = database;
    }

    /** @return true: it stands in the record */
    boolean add(IncidentAct act, @Nullable String dossierNumber) {
        return database.sql(
                                """
                        insert into incident_act (kind, incident, dossier_number, what, done_at, done_by, note)
                        values (:kind, :incident, :dossier, :what, :at, :by, :note)
                        """)
                        .param("kind", act.incident().kind().name())
                        .param("incident", act.incident().id())
                        .param("dossier", dossierNumber)
                        .param("what", act.what().name())
                        .param("at", WatchedRows.at(act.at()))
                        .param("by", act.by())
                        .param("note", act.note())
                        .update()
                == 1;
    }

    /** Each incident's in the order in which they were done. */
    Map<IncidentKey, List<IncidentAct>> of(Collection<String> incidents) {
        List<String> ids = List.copyOf(incidents);
        List<IncidentAct> acts = new ArrayList<>();
        for (int first = 0; first < ids.size(); first += AT_ONCE) {
            acts.addAll(some(ids.subList(first, Math.min(first + AT_ONCE, ids.size()))));
        }
        return acts.stream().collect(Collectors.groupingBy(IncidentAct::incident));
    }

    private List<IncidentAct> some(List<String> ids) {
        return database.sql("select * from incident_act where incident in (:ids) order by id")
                .param("ids", ids)
                .query(IncidentActs::act)
                .list();
    }

    /** Of two nodes that look for what nobody has looked at, one; until its transaction ends. */
    boolean hold() {
        return database.sql("select id from incident_round for update skip locked")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private static IncidentAct act(ResultSet row, int number) throws SQLException {
        Instant at = Objects.requireNonNull(WatchedRows.moment(row, "done_at"));
        return new IncidentAct(
                new IncidentKey(IncidentKind.valueOf(row.getString("kind")), row.getString("incident")),
                What.valueOf(row.getString("what")),
                at,
                row.getString("done_by"),
                row.getString("note"));
    }
}
