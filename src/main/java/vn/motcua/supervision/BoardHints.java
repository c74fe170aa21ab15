package vn.motcua.supervision;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.live.Hint;
import vn.motcua.live.HintSource;
import vn.motcua.live.Reader;

/** Tells open boards that the read model has a newer picture, whichever node has drawn it. */
@Component
class BoardHints implements HintSource {

    private final JdbcClient database;
    private long position = -1;

    BoardHints(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Hint> news() {
        long now = database.sql("select log_position from supervision_cursor where id = 1")
                .query(Long.class)
                .single();
        boolean moved = position >= 0 && now != position;
        position = now;
        return moved ? Optional.of(new Hint("board", String.valueOf(now), Reader::supervises)) : Optional.empty();
    }
}
