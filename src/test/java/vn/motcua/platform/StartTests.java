package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.motcua.MotCua;
import vn.motcua.PostgresOfTheTest;

/** The program as the operator starts it: a process of its own, told by its environment. */
@org.junit.jupiter.api.extension.ExtendWith(SpringExtension.class)
@TestExecutionListeners(PostgresOfTheTest.class)
class StartTests {

    @Test
    void withoutItsSecretsItEndsWithASentence() throws Exception {
        Process program = start(Map.of("MOTCUA_DB_PASSWORD", "postgres1234"));
        String said = new String(program.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(program.waitFor()).isEqualTo(1);
        assertThat(said)
                .contains("Thiếu biến môi trường MOTCUA_DB_URL.", "Thiếu biến môi trường MOTCUA_DB_USER.", "quá yếu")
                .doesNotContain("\tat ")
                .doesNotContain("postgres1234");
    }

    @Test
    void onARealDatabaseNobodyHasAKnownPassword() throws Exception {
        Map<String, String> environment = freshDatabase();
        assertThat(saidUntilStarted(environment)).contains("Chưa có tài khoản quản trị");
        assertThat(users(environment)).isEmpty();
        environment.put("MOTCUA_ADMIN_PASSWORD", "Tram-Nam-2026-Xa");
        assertThat(saidUntilStarted(environment)).doesNotContain("Chưa có tài khoản quản trị");
        assertThat(users(environment)).containsExactly("quantri");
    }

    private static Map<String, String> freshDatabase() throws Exception {
        Map<String, String> environment = new HashMap<>();
        for (String name : List.of("MOTCUA_DB_URL", "MOTCUA_DB_USER", "MOTCUA_DB_PASSWORD")) {
            environment.put(name, System.getProperty(name));
        }
        query(environment, "create database alone");
        environment.computeIfPresent("MOTCUA_DB_URL", (name, url) -> url.substring(0, url.lastIndexOf('/')) + "/alone");
        return environment;
    }

    private static List<String> users(Map<String, String> environment) throws Exception {
        return query(environment, "select id_ from act_id_user");
    }

    private static List<String> query(Map<String, String> environment, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(
                        environment.get("MOTCUA_DB_URL"),
                        environment.get("MOTCUA_DB_USER"),
                        environment.get("MOTCUA_DB_PASSWORD"));
                var statement = connection.createStatement()) {
            List<String> found = new ArrayList<>();
            if (statement.execute(sql)) {
                for (var rows = statement.getResultSet(); rows.next(); ) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    private static String saidUntilStarted(Map<String, String> environment) throws Exception {
        Process program = start(environment);
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = program.inputReader(java.nio.charset.StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.contains("Started MotCua")) {
                    return said.toString();
                }
            }
        } finally {
            program.destroy();
            program.waitFor();
        }
        throw new AssertionError("Did not start: " + said);
    }

    private static Process start(Map<String, String> environment) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(Arrays.asList(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classes,
                MotCua.class.getName(),
                "--spring.profiles.active=postgres",
                "--server.port=" + freePort()));
        ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
        program.environment().keySet().removeIf(name -> name.startsWith("MOTCUA_"));
        program.environment().putAll(environment);
        return program.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
