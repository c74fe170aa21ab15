package vn.motcua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQL beside this package's classes, in {@code resources/bench}. */
final class Scripts {

    private final JdbcTemplate database;

    Scripts(JdbcTemplate database) {
        this.database = database;
    }

    /** Of several statements, none with a gap. */
    void run(String name) {
        database.execute(read(name));
    }

    int update(String name, Object... values) {
        String sql = read(name);
        int first = sql.indexOf("insert into");
        if (first > 0) {
            database.execute(sql.substring(0, first));
            sql = sql.substring(first);
        }
        return database.update(sql, values);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("bench/" + name + ".sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
