package vn.motcua.result;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.dossier.Dossier;

/** Stands in for the civil-status software: numbers entries in a table of our own, and every number says what it is. */
@Component
class CivilStatusRegisterStandIn implements CivilStatusRegister {

    private final EntityManager entities;

    CivilStatusRegisterStandIn(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String enter(Dossier dossier, String register, Instant at) {
        String present = dossier.progress().registerNumber();
        return present == null ? newEntry(dossier, register, at) : present;
    }

    /** Each unit keeps its own book; its numbering row is held until the step commits. */
    private String newEntry(Dossier dossier, String register, Instant at) {
        int year = WorkingCalendar.local(at).getYear();
        String unit = dossier.competentUnit();
        entities.createNativeQuery("select unit_code from dossier_series where unit_code = ?1 for update")
                .setParameter(1, unit)
                .getSingleResult();
        Object last = entities.createNativeQuery(
                        """
                        select max(serial) from register_entry
                        where register = ?1 and unit_code = ?2 and year_entered = ?3
                        """)
                .setParameter(1, register)
                .setParameter(2, unit)
                .setParameter(3, year)
                .getSingleResult();
        int serial = last == null ? 1 : ((Number) last).intValue() + 1;
        entities.createNativeQuery(
                        """
                        insert into register_entry
                        (dossier_number, register, unit_code, year_entered, serial, entered_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, dossier.number())
                .setParameter(2, register)
                .setParameter(3, unit)
                .setParameter(4, year)
                .setParameter(5, serial)
                .setParameter(6, Timestamp.from(at))
                .executeUpdate();
        return Wording.say("stand-in.register", String.valueOf(serial), String.valueOf(year));
    }
}
