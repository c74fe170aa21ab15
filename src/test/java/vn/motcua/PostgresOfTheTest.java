package vn.motcua;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * One PostgreSQL for the JVM, with an account of its own and a random password. It is a listener and not a bean because the
 * secrets are checked before there is any bean.
 */
public final class PostgresOfTheTest implements TestExecutionListener, Ordered {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void beforeTestClass(TestContext test) throws Exception {
        synchronized (PostgresOfTheTest.class) {
            if (System.getProperty("MOTCUA_DB_URL") == null) {
                start();
            }
        }
    }

    /** It stops after the programs that use it: stopped before them, it would keep their connection pools waiting. */
    private static void start() throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "150")
                .setServerConfig("fsync", "off")
                .setRegisterShutdownHook(false)
                .start();
        SpringApplication.getShutdownHandlers().add(() -> stop(postgres));
        String user = "onecounter";
        String password = UUID.randomUUID().toString();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + user + " login createdb password '" + password + "'");
            statement.execute("create database " + user + " owner " + user);
        }
        System.setProperty("MOTCUA_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + user);
        System.setProperty("MOTCUA_DB_USER", user);
        System.setProperty("MOTCUA_DB_PASSWORD", password);
    }

    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
