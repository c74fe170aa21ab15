package vn.motcua.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.People;

/** The notes of dossiers: written once, never changed, never taken away. */
@Component
class DossierNotes {

    private final JdbcClient database;
    private final OfficeNames offices;
    private final People people;
    private final Clock clock;

    DossierNotes(JdbcClient database, OfficeNames offices, People people, Clock clock) {
        this.database = database;
        this.offices = offices;
        this.people = people;
        this.clock = clock;
    }

    /** Oldest first. */
    List<NoteView> of(String dossierNumber) {
        return database.sql("select * from dossier_note where dossier_number = :number order by id")
                .param("number", dossierNumber)
                .query((row, line) -> note(row))
                .list();
    }

    int count(String dossierNumber) {
        return database.sql("select count(*) from dossier_note where dossier_number = :number")
                .param("number", dossierNumber)
                .query(Integer.class)
                .single();
    }

    void add(String dossierNumber, String author, @Nullable String office, String content) {
        database.sql("insert into dossier_note (dossier_number, written_at, author, office, content)"
                        + " values (:number, :at, :author, :office, :content)")
                .param("number", dossierNumber)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("author", author)
                .param("office", office)
                .param("content", content)
                .update();
    }

    private NoteView note(ResultSet row) throws SQLException {
        String author = row.getString("author"), office = row.getString("office");
        return new NoteView(
                row.getLong("id"),
                LocalTimes.of(row.getObject("written_at", OffsetDateTime.class).toInstant()),
                author,
                people.nameOf(author).orElse(author),
                office == null ? null : offices.of(office),
                row.getString("content"));
    }
}
