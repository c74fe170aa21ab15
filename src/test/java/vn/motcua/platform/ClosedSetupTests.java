package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnH2;

@OnH2
class ClosedSetupTests {

    private static final String NEW_ADMINISTRATOR =
            "{\"profile\":{\"id\":\"ketan\"},\"credentials\":{\"password\":\"Mat-Khau-Moi-1\"}}";

    @Autowired
    ProcessEngine engine;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/other/user/create",
                "/camunda/api/admin/setup",
                "/camunda/api/admin/setup;a=b/default/user/create",
                "/camunda/api/admin;a=b/setup/default/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda//api/admin/setup/default/user/create",
                "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/admin/x/../setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/%2573etup/default/user/create",
                "/camunda/api/admin%2Fsetup/default/user/create",
                "/camunda/api/%61dmin/setup/default/user/create",
                "/camunda/api/admin/SETUP/default/user/create",
            })
    void nobodyBecomesAdministratorThroughTheFirstRunPage(String path) throws IOException {
        for (String method : List.of("POST", "GET", "PUT", "OPTIONS")) {
            assertThat(statusOf(method, path)).as(method + " " + path).isIn(400, 403);
        }
        assertThat(engine.getIdentityService().createUserQuery().userId("ketan").count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"})
    void noMethodIsAccepted(String method) throws IOException {
        assertThat(statusOf(method, "/camunda/api/admin/setup/default/user/create"))
                .isEqualTo(403);
    }

    /** Over a bare socket: clients tidy such paths up. */
    private int statusOf(String method, String path) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nContent-Length: " + NEW_ADMINISTRATOR.length() + "\r\n\r\n"
                    + NEW_ADMINISTRATOR;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}
