package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnH2;

@OnH2
class ErrorTests {

    @Autowired
    ProcessEngine engine;

    @Autowired
    DemoAccounts accounts;

    @LocalServerPort
    int port;

    @BeforeEach
    void deploy() {
        engine.getRepositoryService()
                .createDeployment()
                .name("failing")
                .addClasspathResource("platform/failing.bpmn")
                .enableDuplicateFiltering(false)
                .deploy();
    }

    @ParameterizedTest
    @ValueSource(strings = {Caller.ENGINE_REST, Caller.TASKLIST})
    void aFailingStepTellsNothingButAnId(String api) {
        var answer = caller(api).post(api + "/process-definition/key/failing/start", "{}");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertPlain(answer);
        assertThat(answer.body()).contains("Hệ thống gặp lỗi").doesNotContain("Nguyễn Văn A");
    }

    @ParameterizedTest
    @ValueSource(strings = {Caller.ENGINE_REST, Caller.TASKLIST})
    void aRefusalReachesThePersonWordForWord(String api) {
        String sentence = "Ngày sinh phải trước ngày đăng ký.";
        var answer = caller(api)
                .post(
                        api + "/process-definition/key/failing/start",
                        "{\"variables\":{\"sentence\":{\"value\":\"" + sentence + "\"}}}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"message\":\"" + sentence + "\"");
        assertPlain(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {Caller.ENGINE_REST, Caller.TASKLIST})
    void brokenRequestsAreRefusedPlainly(String api) {
        Caller caller = caller(api);
        assertThat(assertPlain(caller.post(api + "/task/count", "{\"name\":")).statusCode())
                .isEqualTo(400);
        assertThat(assertPlain(caller.post(api + "/task/count", "{\"orQueries\":7}"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(assertPlain(caller.get(api + "/task/khong-co")).statusCode()).isEqualTo(404);
        assertPlain(caller.post(api + "/task/khong-co/claim", "{\"userId\":\"quantri\"}"));
        assertPlain(caller.get(api + "/task?dueDate=hom-nay&maxResults=1"));
        assertPlain(caller.get(api + "/khong-co"));
        assertPlain(caller.get(api + "/process-definition/khong-co/xml"));
    }

    @Test
    void theWebApplicationsOwnApisArePlainToo() {
        Caller admin = Caller.webApplication(port, "cockpit", "quantri", accounts.password());
        assertPlain(admin.get("/camunda/api/cockpit/plugin/base/khong-co/process-definition/x"));
        assertPlain(admin.post("/camunda/api/cockpit/plugin/base/default/process-instance?maxResults=1", "{\"a\":"));
        assertPlain(admin.get("/camunda/api/admin/auth/user/khong-co"));
    }

    @Test
    void ownApiAnswersPlainly() {
        Caller admin = Caller.basic(port, "quantri", accounts.password());
        var answer = assertPlain(admin.get("/api/khong-co"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không tìm thấy");
    }

    @Test
    void theIdOfTheCallerIsKeptWhenItIsOne() {
        Caller admin = Caller.basic(port, "quantri", accounts.password()).with("X-Correlation-Id", "abc-12345678");
        assertThat(admin.get("/engine-rest/version").headers().firstValue("X-Correlation-Id"))
                .hasValue("abc-12345678");
    }

    private Caller caller(String api) {
        return api.equals(Caller.TASKLIST)
                ? Caller.tasklist(port, "quantri", accounts.password())
                : Caller.basic(port, "quantri", accounts.password());
    }

    private static HttpResponse<String> assertPlain(HttpResponse<String> answer) {
        String id = answer.headers().firstValue("X-Correlation-Id").orElseThrow();
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body())
                .as(answer.uri().toString())
                .doesNotContain("Exception")
                .doesNotContain("org.camunda")
                .doesNotContain("com.fasterxml")
                .doesNotContain("java.")
                .doesNotContainIgnoringCase("select ")
                .doesNotContain("\tat ");
        assertThat(answer.body().isEmpty() || answer.body().contains(id))
                .as(answer.body())
                .isTrue();
        return answer;
    }
}
