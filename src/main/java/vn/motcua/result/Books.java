package vn.motcua.result;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.document.DocumentBooks;
import vn.motcua.dossier.Dossier;

/** The numbered books that each unit keeps: one series per book, unit and year, without gap and without double. */
@Component
class Books {

    private final EntityManager entities;
    private final DocumentBooks books;

    Books(EntityManager entities, DocumentBooks books) {
        this.entities = entities;
        this.books = books;
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

    /** For a dossier that is not in this book yet. The book is held until the step commits. */
    Place enter(Dossier dossier, String book, Instant at) {
        int year = WorkingCalendar.local(at).getYear();
        String unit = dossier.competentUnit();
        Place place = new Place(books.next(unit, "register:" + book, year), year);
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
}
