package vn.motcua.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Unit;

/**
 * Hands out numbers without gap or double: the row of the unit's day is locked until the intake commits, so the next intake of
 * the unit sees its serial, and one that rolls back leaves none.
 */
@Component
class DossierNumbers {

    private static final String ON_POSTGRES =
            """
            insert into dossier_day as series (unit_code, received_on, last_serial) values (?1, ?2, 1)
            on conflict (unit_code, received_on) do update set last_serial = series.last_serial + 1
            returning last_serial
            """;

    private static final String ON_H2 =
            """
            select last_serial from final table (
              merge into dossier_day series
              using (select cast(?1 as varchar) unit_code, cast(?2 as date) received_on) line
              on series.unit_code = line.unit_code and series.received_on = line.received_on
              when matched then update set last_serial = series.last_serial + 1
              when not matched then insert values (line.unit_code, line.received_on, 1))
            """;

    private final EntityManager entities;
    private final DossierNumberFormat format;
    private final Clock clock;

    DossierNumbers(EntityManager entities, DossierNumberFormat format, Clock clock) {
        this.entities = entities;
        this.format = format;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    DossierNumber next(Unit unit) {
        boolean postgres = entities.unwrap(Session.class).doReturningWork(DossierNumbers::isPostgres);
        if (!postgres) {
            queueUp(unit);
        }
        LocalDate day = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Number serial = (Number) entities.createNativeQuery(postgres ? ON_POSTGRES : ON_H2)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, unit.code())
                .setParameter(2, day)
                .getSingleResult();
        return new DossierNumber(format.write(unit.idCode(), day, serial.intValue()), day, serial.intValue());
    }

    /** H2 does not let two add the first row of a day at once. */
    private void queueUp(Unit unit) {
        entities.createNativeQuery("select unit_code from dossier_series where unit_code = ?1 for update")
                .setParameter(1, unit.code())
                .getSingleResult();
    }

    private static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL");
    }
}
