package vn.motcua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The command {@code bench desk} for whoever has no PostgreSQL at hand: on the one that the tests bring along, whose data stays in
 * target/bench-postgres for the next time. Not run with the other tests; {@code -Dmotcua.bench="--open=… --finished=…"}.
 */
class DeskAtScale {

    private static final Path DATA = Path.of("target", "bench-postgres").toAbsolutePath();
    private static final String NAME = "city", SECRET = "kqXr7-31mvPzs-9aLw";

    /** The coverage recorder waits for tests of its own. */
    static final String NO_RECORDER = "--spring.autoconfigure.exclude="
            + "org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageConfiguration";

    @Test
    void whatOfficersWaitForIsWithinItsBudget() throws IOException, SQLException {
        boolean fresh = !Files.exists(DATA.resolve("PG_VERSION"));
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        try (EmbeddedPostgres postgres = start()) {
            if (fresh) {
                create(postgres);
            }
            System.setProperty("MOTCUA_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + NAME);
            System.setProperty("MOTCUA_DB_USER", NAME);
            System.setProperty("MOTCUA_DB_PASSWORD", SECRET);
            List<String> asked = new ArrayList<>(
                    List.of(System.getProperty("motcua.bench", "").split(" ")));
            asked.add(NO_RECORDER);
            assertThat(new DeskBenchmark().run(asked, System.out)).isTrue();
        }
    }

    private static EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(DATA)
                .setCleanDataDirectory(false)
                .setServerConfig("max_connections", "150")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("effective_cache_size", "4GB")
                .setServerConfig("fsync", System.getProperty("motcua.bench.fsync", "on"))
                .start();
    }

    private static void create(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + NAME + " login createdb password '" + SECRET + "'");
            statement.execute("create database " + NAME + " owner " + NAME);
        }
    }
}
