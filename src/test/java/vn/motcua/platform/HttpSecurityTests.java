package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnH2;

@OnH2
class HttpSecurityTests {

    private static final String MODEL =
            """
            --x\r
            Content-Disposition: form-data; name="deployment-name"\r
            \r
            qua-rest\r
            --x\r
            Content-Disposition: form-data; name="two-offices.bpmn"; filename="two-offices.bpmn"\r
            Content-Type: application/octet-stream\r
            \r
            <?xml version="1.0" encoding="UTF-8"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
              xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="t">
              <process id="empty" isExecutable="true" camunda:historyTimeToLive="P1D"><startEvent id="started"/></process>
            </definitions>\r
            --x--\r
            """;

    @Autowired
    ProcessEngine engine;

    @Autowired
    DemoAccounts accounts;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/user", "/api/dossiers", "/actuator/env", "/actuator"})
    void nothingIsOpenWithoutCredentials(String path) {
        var answer = Caller.anonymous(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Basic realm=\"Mot Cua\"");
        assertThat(Caller.basic(port, "khong-co", "sai").get(path).statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void anonymousPeopleDeleteNobody() {
        assertThat(Caller.anonymous(port)
                        .send("DELETE", "/engine-rest/user/quantri", "")
                        .statusCode())
                .isEqualTo(401);
        assertThat(caller("tiepnhan.bana")
                        .send("DELETE", "/engine-rest/user/quantri", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(engine.getIdentityService()
                        .createUserQuery()
                        .userId("quantri")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whatIsOpenIsOpen() {
        for (String path : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/info", "/api/openapi")) {
            assertThat(Caller.anonymous(port).get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(Caller.anonymous(port).get("/").statusCode()).isIn(200, 302, 404);
        assertThat(Caller.anonymous(port).get("/api/deadlines/preview").statusCode())
                .isNotIn(401, 403);
        assertThat(Caller.anonymous(port).get("/api/docs").statusCode()).isIn(200, 302);
    }

    @Test
    void onlySupervisorsAndAdministratorsChangeTheCalendarAndOnlyAdministratorsSeeTheActuator() {
        assertThat(caller("lanhdao.thanhkhe").post("/api/calendar/days", "{}").statusCode())
                .isEqualTo(403);
        assertThat(caller("lanhdao.thanhkhe").get("/api/calendar").statusCode()).isEqualTo(403);
        assertThat(caller("giamsat").post("/api/calendar/days", "{}").statusCode())
                .isEqualTo(400);
        assertThat(caller("quantri").post("/api/calendar/days", "{}").statusCode())
                .isEqualTo(400);
        assertThat(caller("giamsat").get("/actuator").statusCode()).isEqualTo(403);
        assertThat(caller("quantri").get("/actuator").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyAnalystsAndAdministratorsDeploy() {
        for (String refused : List.of("tiepnhan.thanhkhe", "lanhdao.thanhkhe", "giamsat")) {
            assertThat(deploy(refused)).as(refused).isEqualTo(403);
        }
        assertThat(Caller.anonymous(port)
                        .send("POST", "/engine-rest/deployment/create", MODEL, "multipart/form-data; boundary=x")
                        .statusCode())
                .isEqualTo(401);
        for (String allowed : List.of("phantich", "quantri")) {
            assertThat(deploy(allowed)).as(allowed).isEqualTo(200);
        }
    }

    @Test
    void theEngineForgetsWhoAskedWhenTheRequestEnds() {
        for (int i = 0; i < 20; i++) {
            caller("quantri").get("/engine-rest/task/count");
            assertThat(caller("tiepnhan.bana")
                            .get("/engine-rest/user/quantri/profile")
                            .statusCode())
                    .isNotEqualTo(200);
        }
    }

    @Test
    void wrongPasswordsCloseTheAccountForAWhile() {
        var identity = engine.getIdentityService();
        var user = identity.newUser("throttle.test");
        user.setPassword("Dung-Mat-Khau-1");
        identity.saveUser(user);
        try {
            Caller right = Caller.basic(port, "throttle.test", "Dung-Mat-Khau-1");
            assertThat(right.get("/engine-rest/version").statusCode()).isEqualTo(200);
            Caller.basic(port, "throttle.test", "sai").get("/engine-rest/version");
            assertThat(right.get("/engine-rest/version").statusCode()).isEqualTo(401);
        } finally {
            identity.deleteUser("throttle.test");
        }
    }

    @Test
    void aChangeFromAForeignPageIsRefused() {
        String path = "/engine-rest/task/count";
        assertThat(caller("quantri")
                        .with("Sec-Fetch-Site", "cross-site")
                        .post(path, "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(caller("quantri")
                        .with("Origin", "http://evil.example")
                        .post(path, "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(caller("quantri")
                        .with("Sec-Fetch-Site", "same-origin")
                        .post(path, "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void ownPagesCarryTheirHeaders() {
        var headers = Caller.anonymous(port).get("/").headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .doesNotContain("unsafe-inline");
        assertThat(headers.firstValue("X-Correlation-Id")).isPresent();
    }

    private int deploy(String user) {
        return caller(user)
                .send("POST", "/engine-rest/deployment/create", MODEL, "multipart/form-data; boundary=x")
                .statusCode();
    }

    private Caller caller(String user) {
        return Caller.basic(port, user, accounts.password());
    }
}
