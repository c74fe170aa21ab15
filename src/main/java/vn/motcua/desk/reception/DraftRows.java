package vn.motcua.desk.reception;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored receptions. */
@Repository
class DraftRows {

    private static final String EMPTY = "{}";

    private final JdbcClient database;
    private final EntityManager entities;

    DraftRows(JdbcClient database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    void add(Draft draft) {
        database.sql(
                        """
                        insert into reception_draft (id, officer, procedure_slug, content, begun_at, touched_at)
                        values (:id, :officer, :procedure, :content, :begun, :touched)
                        """)
                .param("id", draft.id())
                .param("officer", draft.officer())
                .param("procedure", draft.procedure())
                .param("content", draft.content().write())
                .param("begun", moment(draft.begunAt()))
                .param("touched", moment(draft.touchedAt()))
                .update();
    }

    Optional<Draft> find(String id, String officer) {
        return one("", id, officer);
    }

    /** Held until the transaction ends: of two that accept it, one comes behind the other. */
    Optional<Draft> hold(String id, String officer) {
        return one(" for update", id, officer);
    }

    private Optional<Draft> one(String how, String id, String officer) {
        return database.sql("select * from reception_draft where id = :id and officer = :officer" + how)
                .param("id", id)
                .param("officer", officer)
                .query(DraftRows::row)
                .optional();
    }

    /** Not over yet, the latest first. */
    List<Draft> unfinished(String officer, Instant touchedAfter) {
        return database.sql(
                        """
                        select * from reception_draft
                        where officer = :officer and finished_at is null and touched_at > :after order by touched_at desc, id
                        """)
                .param("officer", officer)
                .param("after", moment(touchedAfter))
                .query(DraftRows::row)
                .list();
    }

    void save(String id, Content content, Instant at) {
        database.sql("update reception_draft set content = :content, touched_at = :at where id = :id")
                .param("content", content.write())
                .param("at", moment(at))
                .param("id", id)
                .update();
    }

    /** The row refers to the dossier's, which may not have been written yet. */
    void opened(String id, String dossier) {
        entities.flush();
        database.sql("update reception_draft set dossier_number = :dossier where id = :id")
                .param("dossier", dossier)
                .param("id", id)
                .update();
    }

    /** What was filled in goes; the number stays for a while, for whoever asks twice. */
    void finished(String id, Instant at) {
        database.sql(
                        """
                        update reception_draft set content = :empty, finished_at = :at, touched_at = :at where id = :id
                        """)
                .param("empty", EMPTY)
                .param("at", moment(at))
                .param("id", id)
                .update();
    }

    void remove(String id) {
        database.sql("delete from reception_draft where id = :id")
                .param("id", id)
                .update();
    }

    List<String> untouchedSince(Instant before, int most) {
        return database.sql(
                        "select id from reception_draft where touched_at <= :before order by touched_at limit :most")
                .param("before", moment(before))
                .param("most", most)
                .query(String.class)
                .list();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Draft row(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getString("id"),
                row.getString("officer"),
                row.getString("procedure_slug"),
                Content.read(row.getString("content")),
                Objects.requireNonNull(instant(row, "begun_at")),
                Objects.requireNonNull(instant(row, "touched_at")),
                row.getString("dossier_number"),
                instant(row, "finished_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
