package vn.motcua.dossier;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Acting;

/** Who was given personal data of which dossier, and when. What cannot be noted is not given. */
@Component
public class AccessLog {

    private final JdbcClient database;
    private final Acting acting;
    private final Clock clock;

    AccessLog(JdbcClient database, Acting acting, Clock clock) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
    }

    /** @param what was given, in a word and an id, without personal data: {@code paper-file 6f1c…} */
    public void note(String dossierNumber, String what) {
        database.sql(
                        """
                        insert into access_log (happened_at, actor, dossier_number, what)
                        values (:at, :actor, :dossier, :what)
                        """)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("actor", acting.userId().orElse(Occasion.SYSTEM))
                .param("dossier", dossierNumber)
                .param("what", what)
                .update();
    }
}
