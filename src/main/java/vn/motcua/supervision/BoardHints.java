package vn.motcua.supervision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells open boards that the read model has a newer picture. */
@Component
class BoardHints extends PositionHints {

    BoardHints(JdbcClient database) {
        super(database, "board", "select log_position from supervision_cursor where id = 1");
    }
}
