package vn.motcua.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbered books: one for each unit, kind of document and year, without gap and without double. The book's row is locked
 * until the step commits; a step that rolls back leaves its number to the next. One statement counts up, opens the book of a
 * new year and sees whether the step has its document already.
 */
@Component
public class DocumentBooks {

    private static final String ON_POSTGRES =
            """
            insert into document_book as book (unit_code, template, book_year, last_serial)
            select ?1, ?2, ?3, 1 where not exists (select 1 from document where step_key = ?4)
            on conflict (unit_code, template, book_year) do update set last_serial = book.last_serial + 1
            returning last_serial
            """;

    private static final String ON_H2 =
            """
            select last_serial from final table (
              merge into document_book book
              using (select cast(? as varchar) unit_code, cast(? as varchar) template, cast(? as integer) book_year
                     where not exists (select 1 from document where step_key = ?)) line
              on book.unit_code = line.unit_code and book.template = line.template and book.book_year = line.book_year
              when matched then update set last_serial = book.last_serial + 1
              when not matched then insert values (line.unit_code, line.template, line.book_year, 1))
            """;

    private final EntityManager entities;

    DocumentBooks(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The next serial, from 1, in a book of another module's.
     *
     * @param book with a prefix that is no kind of document
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String unit, String book, int year) {
        return next(unit, book, year, "").orElseThrow();
    }

    /** The next serial, from 1; empty when the step has its document. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Integer> next(String unit, String kind, int year, String stepKey) {
        Session session = entities.unwrap(Session.class);
        return session.doReturningWork(DocumentBooks::isPostgres)
                ? onPostgres(unit, kind, year, stepKey)
                : session.doReturningWork(connection -> onH2(connection, unit, kind, year, stepKey));
    }

    private Optional<Integer> onPostgres(String unit, String kind, int year, String stepKey) {
        // What else the step has written goes out with the commit, in batches.
        List<?> serial = entities.createNativeQuery(ON_POSTGRES)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, unit)
                .setParameter(2, kind)
                .setParameter(3, year)
                .setParameter(4, stepKey)
                .getResultList();
        return serial.stream().map(each -> ((Number) each).intValue()).findFirst();
    }

    /** Of two that open a book at once H2 lets the later one wait, and then fail: by then the book is there. */
    private static Optional<Integer> onH2(Connection connection, Object... line) throws SQLException {
        try {
            return merged(connection, line);
        } catch (SQLIntegrityConstraintViolationException opened) {
            return merged(connection, line);
        }
    }

    private static Optional<Integer> merged(Connection connection, Object... line) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ON_H2)) {
            for (int place = 0; place < line.length; place++) {
                statement.setObject(place + 1, line[place]);
            }
            try (ResultSet serial = statement.executeQuery()) {
                return serial.next() ? Optional.of(serial.getInt(1)) : Optional.empty();
            }
        }
    }

    private static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL");
    }
}
