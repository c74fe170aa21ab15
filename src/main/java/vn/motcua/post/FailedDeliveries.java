package vn.motcua.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.incident.IncidentKind;
import vn.motcua.incident.IncidentSource;
import vn.motcua.incident.OpenIncident;

/** Consignments that the post could not deliver, until an office has taken them in or given them up. */
@Component
class FailedDeliveries implements IncidentSource {

    private static final String OPEN =
            """
            select c.id, c.dossier_number, c.purpose, c.state, coalesce(c.item_number, c.order_code) as name,
              coalesce((select max(e.recorded_at) from consignment_event e where e.consignment_id = c.id and e.moved),
                c.prepared_at) as since_at
            from consignment c
            where c.settled_at is null and c.state in ('INVITED_TWICE', 'LOST', 'DAMAGED', 'RETURNED')
            order by since_at, c.id limit :most
            """;

    private final JdbcClient database;

    FailedDeliveries(JdbcClient database) {
        this.database = database;
    }

    @Override
    public IncidentKind kind() {
        return IncidentKind.DELIVERY;
    }

    @Override
    public List<OpenIncident> open(int most) {
        return database.sql(OPEN)
                .param("most", most)
                .query(FailedDeliveries::incident)
                .list();
    }

    /** The program does not carry letters. */
    @Override
    public boolean retry(String id) {
        return false;
    }

    private static OpenIncident incident(ResultSet row, int number) throws SQLException {
        String state = row.getString("state");
        return new OpenIncident(
                row.getString("id"),
                row.getString("dossier_number"),
                Purpose.valueOf(row.getString("purpose")).label(),
                Objects.requireNonNull(row.getObject("since_at", OffsetDateTime.class))
                        .toInstant(),
                Wording.say("incident.delivery." + state, row.getString("name")),
                Wording.say("incident.delivery." + state + ".remedy"),
                null,
                Set.of());
    }
}
