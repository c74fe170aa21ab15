package vn.motcua.supervision;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.live.Hint;
import vn.motcua.live.HintSource;
import vn.motcua.live.Reader;

/** Tells open pages that something was done about an incident, or that those above were told of one. */
@Component
class IncidentHints implements HintSource {

    private final JdbcClient database;
    private long position = -1;

    IncidentHints(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Hint> news() {
        long now = database.sql("select coalesce(max(id), 0) from incident_act")
                .query(Long.class)
                .single();
        boolean moved = position >= 0 && now != position;
        position = now;
        return moved ? Optional.of(new Hint("incidents", String.valueOf(now), Reader::supervises)) : Optional.empty();
    }
}
