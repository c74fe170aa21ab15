package vn.motcua.result;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
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

    private String newEntry(Dossier dossier, String register, Instant at) {
        int year = WorkingCalendar.local(at).getYear();
        lock(register);
        Object last = entities.createNativeQuery(
                        "select max(serial) from register_entry where register = ?1 and year_entered = ?2")
                .setParameter(1, register)
                .setParameter(2, year)
                .getSingleResult();
        int serial = last == null ? 1 : ((Number) last).intValue() + 1;
        entities.createNativeQuery(
                        """
                        insert into register_entry (dossier_number, register, year_entered, serial, entered_at)
                        values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, dossier.number())
                .setParameter(2, register)
                .setParameter(3, year)
                .setParameter(4, serial)
                .setParameter(5, Timestamp.from(at))
                .executeUpdate();
        return Wording.say("stand-in.register", String.valueOf(serial), String.valueOf(year));
    }

    private void lock(String register) {
        List<?> row = entities.createNativeQuery("select register from register_series where register = ?1 for update")
                .setParameter(1, register)
                .getResultList();
        if (row.isEmpty()) {
            throw new IllegalArgumentException(Wording.say("stand-in.register-unknown", register));
        }
    }
}
