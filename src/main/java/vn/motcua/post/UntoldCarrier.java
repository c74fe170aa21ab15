package vn.motcua.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.incident.IncidentKind;
import vn.motcua.incident.IncidentSource;
import vn.motcua.incident.OpenIncident;
import vn.motcua.incident.OpenIncident.Way;

/** Consignments of which the carrier could not be told, or asked, for a while. */
@Component
class UntoldCarrier implements IncidentSource {

    /** What comes right by itself within this is nobody's work. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String OPEN =
            """
            select e.consignment_id, e.kind, e.attempts, e.failure, e.failing_since, c.dossier_number, c.purpose,
              coalesce(c.item_number, c.order_code) as name
            from post_errand e join consignment c on c.id = e.consignment_id
            where e.failing_since <= :before order by e.failing_since, e.consignment_id limit :most
            """;

    private final JdbcClient database;
    private final Errands errands;
    private final Clock clock;

    UntoldCarrier(JdbcClient database, Errands errands, Clock clock) {
        this.database = database;
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    public IncidentKind kind() {
        return IncidentKind.CARRIER;
    }

    @Override
    public List<OpenIncident> open(int most) {
        return database.sql(OPEN)
                .param("before", OffsetDateTime.ofInstant(clock.instant().minus(PATIENCE), ZoneOffset.UTC))
                .param("most", most)
                .query(UntoldCarrier::incident)
                .list();
    }

    /** The messenger finds it due in its next round. */
    @Override
    public boolean retry(String id) {
        Optional<Errand> errand = errands.hold(id).filter(each -> each.failure() != null);
        errand.ifPresent(failing -> failing.again(clock.instant()));
        return errand.isPresent();
    }

    private static OpenIncident incident(ResultSet row, int number) throws SQLException {
        return new OpenIncident(
                row.getString("consignment_id"),
                row.getString("dossier_number"),
                Purpose.valueOf(row.getString("purpose")).label(),
                Objects.requireNonNull(row.getObject("failing_since", OffsetDateTime.class))
                        .toInstant(),
                Wording.say(
                        "incident.carrier." + row.getString("kind"), row.getString("name"), row.getString("failure")),
                Wording.say("incident.carrier.remedy", row.getInt("attempts")),
                null,
                Set.of(Way.RETRY));
    }
}
