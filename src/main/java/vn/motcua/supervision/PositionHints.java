package vn.motcua.supervision;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.live.Hint;
import vn.motcua.live.HintSource;
import vn.motcua.live.Reader;

/** Tells open pages of supervisors of a kind that a position in the database has moved on, whichever node has moved it. */
abstract class PositionHints implements HintSource {

    private final JdbcClient database;
    private final String kind;
    private final String question;
    private long position = -1;

    /** @param question in SQL, answered by one number */
    PositionHints(JdbcClient database, String kind, String question) {
        this.database = database;
        this.kind = kind;
        this.question = question;
    }

    @Override
    public Optional<Hint> news() {
        long now = database.sql(question).query(Long.class).single();
        boolean moved = position >= 0 && now != position;
        position = now;
        return moved ? Optional.of(new Hint(kind, String.valueOf(now), Reader::supervises)) : Optional.empty();
    }
}
