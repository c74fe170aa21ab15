package vn.motcua.dossier;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Unit;

/**
 * Hands out numbers without gap or double: the unit's row is locked until the intake commits, so the next intake of the unit
 * sees its serial, and one that rolls back leaves none. The day is read under the lock: at midnight no number goes back.
 */
@Component
class DossierNumbers {

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
        entities.createNativeQuery("select unit_code from dossier_series where unit_code = ?1 for update")
                .setParameter(1, unit.code())
                .getSingleResult();
        LocalDate day = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Integer last = entities.createQuery(
                        "select max(d.serial) from Dossier d where d.receivingUnit = ?1 and d.receivedOn = ?2",
                        Integer.class)
                .setParameter(1, unit.code())
                .setParameter(2, day)
                .getSingleResult();
        int serial = last == null ? 1 : last + 1;
        return new DossierNumber(format.write(unit.idCode(), day, serial), day, serial);
    }
}
