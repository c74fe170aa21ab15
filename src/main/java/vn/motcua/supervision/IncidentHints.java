package vn.motcua.supervision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells open pages that something was done about an incident, or that those above were told of one. */
@Component
class IncidentHints extends PositionHints {

    IncidentHints(JdbcClient database) {
        super(database, "incidents", "select coalesce(max(id), 0) from incident_act");
    }
}
