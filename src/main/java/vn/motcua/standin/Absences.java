package vn.motcua.standin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is away, as stand-ins say. */
@Component
public class Absences {

    private final JdbcClient database;

    Absences(JdbcClient database) {
        this.database = database;
    }

    /** By account of those for whom somebody stands in at this time: until when. */
    public Map<String, Instant> among(Collection<String> accounts) {
        Map<String, Instant> away = new HashMap<>();
        if (!accounts.isEmpty()) {
            database.sql("select absent, max(to_at) from stand_in where state = 'ACTIVE' and absent in (:accounts)"
                            + " group by absent")
                    .param("accounts", accounts)
                    .query(row -> {
                        away.put(
                                row.getString(1),
                                row.getObject(2, OffsetDateTime.class).toInstant());
                    });
        }
        return away;
    }
}
