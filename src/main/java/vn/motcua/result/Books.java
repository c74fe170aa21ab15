package vn.motcua.result;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.dossier.Dossier;

/** The numbered books that each unit keeps: one series per book, unit and year, without gap and without double. */
@Component
class Books {

    private final EntityManager entities;

    Books(EntityManager entities) {
        this.entities = entities;
    }

    /** The dossier's place in this book of the unit, the next free one at first; its year is that of the entry. */
    record Place(int serial, int year) {}

    Place enterOnce(Dossier dossier, String book, Instant at) {
        List<?> present = entities.createNativeQuery(
                        "select serial, year_entered from register_entry where dossier_number = ?1 and register = ?2")
                .setParameter(1, dossier.number())
                .setParameter(2, book)
                .getResultList();
        if (present.isEmpty()) {
            return enter(dossier, book, at);
        }
        Object[] entry = (Object[]) present.get(0);
        return new Place(((Number) entry[0]).intValue(), ((Number) entry[1]).intValue());
    }

    /** For a dossier that is not in this book yet. The unit's numbering row is held until the step commits. */
    Place enter(Dossier dossier, String book, Instant at) {
        int year = WorkingCalendar.local(at).getYear();
        String unit = dossier.competentUnit();
        entities.createNativeQuery("select unit_code from dossier_series where unit_code = ?1 for update")
                .setParameter(1, unit)
                .getSingleResult();
        Place place = new Place(last(book, unit, year) + 1, year);
        entities.createNativeQuery(
                        """
                        insert into register_entry
                        (dossier_number, register, unit_code, year_entered, serial, entered_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, dossier.number())
                .setParameter(2, book)
                .setParameter(3, unit)
                .setParameter(4, year)
                .setParameter(5, place.serial())
                .setParameter(6, Timestamp.from(at))
                .executeUpdate();
        return place;
    }

    private int last(String book, String unit, int year) {
        Object last = entities.createNativeQuery(
                        """
                        select max(serial) from register_entry
                        where register = ?1 and unit_code = ?2 and year_entered = ?3
                        """)
                .setParameter(1, book)
                .setParameter(2, unit)
                .setParameter(3, year)
                .getSingleResult();
        return last == null ? 0 : ((Number) last).intValue();
    }
}
