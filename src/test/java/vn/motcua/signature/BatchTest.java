package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;
import vn.motcua.platform.DemoAccounts;

/** A leader agrees to several results in one go; each is checked and signed for itself. */
@OnH2
class BatchTest {

    private static final String LEADER = "lanhdao.thanhkhe";

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    TaskService tasks;

    @Autowired
    DemoAccounts accounts;

    @LocalServerPort
    int port;

    private final TestRestTemplate http = new TestRestTemplate();

    @BeforeEach
    void morning() {
        ward.at("2026-11-25T08:00");
    }

    @Test
    void whatMayBeSignedIsSignedAndTheRestSaysWhyNot() {
        String one = officers.registered(Couple.ofAge());
        String two = officers.registered(Couple.ofAge());
        String elsewhere = officers.digitised(Couple.ofBaNa());
        String unknown = UUID.randomUUID().toString();
        List<String> asked =
                List.of(task(one), ward.task(elsewhere, "confirm-receipt").getId(), unknown, task(two), task(one));
        JsonNode answer = sign(LEADER, asked).getBody();
        assertThat(answer.path("signed").asInt()).isEqualTo(2);
        assertThat(answer.path("refused").asInt()).isEqualTo(2);
        assertThat(answer.path("tasks").findValuesAsText("outcome"))
                .containsExactly("done", "refused", "refused", "done");
        assertThat(answer.at("/tasks/0/dossier").asText()).isEqualTo(one);
        assertThat(answer.at("/tasks/1/reason").asText())
                .as("another ward's as what does not exist")
                .isEqualTo(answer.at("/tasks/2/reason").asText())
                .isEqualTo("Không có việc này, hoặc việc không thuộc cơ quan của ông/bà.");
        for (String number : List.of(one, two)) {
            assertThat(ward.openSteps(number)).doesNotContain("sign-certificate");
            ward.runJobs(number);
            assertThat(ward.openSteps(number)).contains("hand-over-result");
            assertThat(ward.dossier(number).answers("sign-certificate")).containsEntry("signature", "signed");
            assertThat(ward.dossier(number).agreedBy()).contains(LEADER);
        }
        assertThat(sign(LEADER, List.of(asked.get(0))).getBody().path("signed").asInt())
                .as("once")
                .isZero();
    }

    @Test
    void onlyALeaderOfTheOfficeSignsAndNobodyOverAnothersHand() {
        String task = task(officers.registered(Couple.ofAge()));
        assertThat(reason("tiepnhan.thanhkhe", task)).contains("Không có việc này");
        assertThat(reason("quantri", task)).contains("không phải việc của lãnh đạo là ông/bà");
        assertThat(reason("giamsat", task)).contains("không phải việc của lãnh đạo là ông/bà");
        tasks.setAssignee(task, "quantri");
        assertThat(reason(LEADER, task)).contains("đang do quantri nhận làm");
        tasks.setAssignee(task, LEADER);
        assertThat(sign(LEADER, List.of(task)).getBody().path("signed").asInt()).isEqualTo(1);
    }

    @Test
    void whatNeedsAReasonIsSignedByItself() {
        String number = officers.digitised(Couple.ofAge());
        officers.examine(number, "related", true);
        assertThat(ward.openSteps(number)).contains("sign-refusal");
        String task = ward.task(number, "sign-refusal").getId();
        assertThat(reason(LEADER, task)).contains("không phải việc ký kết quả, hoặc phải ký từng hồ sơ");
    }

    @Test
    void aBatchOfNothingOrTooMuchIsRefused() {
        assertThat(sign(LEADER, List.of()).getStatusCode().value()).isEqualTo(422);
        List<String> many =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(201).toList();
        ResponseEntity<JsonNode> refused = sign(LEADER, many);
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody().path("detail").asText()).contains("không quá 200 việc; đang nêu 201");
        assertThat(sign(LEADER, Collections.nCopies(201, "x")).getStatusCode().value())
                .isEqualTo(200);
    }

    private String reason(String who, String task) {
        return sign(who, List.of(task)).getBody().at("/tasks/0/reason").asText();
    }

    private String task(String number) {
        return ward.task(number, "sign-certificate").getId();
    }

    private ResponseEntity<JsonNode> sign(String who, List<String> ids) {
        return http.withBasicAuth(who, accounts.password())
                .postForEntity(
                        "http://localhost:" + port + "/api/signatures/batch", Map.of("tasks", ids), JsonNode.class);
    }
}
