package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import vn.motcua.platform.DemoAccounts;

/** The engine's other ways to start and to work do not lead past the form gate. */
@DossierTest
class PastTheGateTest {

    @Autowired
    Ward ward;

    @Autowired
    TestRestTemplate http;

    @Autowired
    DemoAccounts accounts;

    @ParameterizedTest
    @ValueSource(strings = {"tiepnhan.thanhkhe", "hotich.thanhkhe", "lanhdao.bana", "quantri"})
    void nobodyStartsAProcedureWithoutItsForm(String user) {
        ward.at("2026-11-25T08:10");
        String foreign = ward.submit("tiepnhan.bana", Couple.with("receivingUnit", "20308"));
        Map<String, Object> variables = Map.of("competentUnit", Map.of("value", "20209"));
        for (Map<String, Object> body : List.<Map<String, Object>>of(
                Map.of("businessKey", foreign, "variables", variables),
                Map.of(
                        "businessKey",
                        foreign,
                        "variables",
                        variables,
                        "startInstructions",
                        List.of(Map.of("type", "startBeforeActivity", "activityId", "examine"))))) {
            var answer = post(user, "/process-definition/key/marriage-registration/start", body);
            assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(400);
            assertThat(answer.getBody()).contains("biểu mẫu mở đầu");
        }
        assertThat(ward.openSteps(foreign)).containsExactly("check-intake");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bpmnError", "bpmnEscalation", "resolve"})
    void theOwnTaskIsNotEndedPastItsForm(String way) {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        String task = ward.task(number, "check-intake").getId();
        var answer = post(
                "tiepnhan.thanhkhe",
                "/task/" + task + "/" + way,
                Map.of("errorCode", "x", "escalationCode", "x", "variables", Map.of("a", Map.of("value", "b"))));
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(400);
        assertThat(ward.openSteps(number)).containsExactly("check-intake");
        assertThat(ward.events(number)).doesNotContain("StepCompleted");
    }

    @Test
    void theLogNamesWhoHeardTheCitizen() {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        ward.hear("tiepnhan.thanhkhe", number, "withdrawal-requested", "Đổi ý");
        assertThat(ward.dossier(number).timeline())
                .filteredOn(entry -> entry.event().name().startsWith("With"))
                .hasSize(2)
                .allMatch(entry -> entry.actor().equals("tiepnhan.thanhkhe"));
    }

    private ResponseEntity<String> post(String user, String path, Map<String, Object> body) {
        return http.withBasicAuth(user, accounts.password()).postForEntity("/engine-rest" + path, body, String.class);
    }
}
