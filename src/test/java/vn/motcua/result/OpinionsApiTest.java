package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** Three agencies are asked on a Wednesday at nine; their time ends on Friday at five. */
@OnH2
class OpinionsApiTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @LocalServerPort
    int port;

    private String number = "";

    @BeforeEach
    void threeAreAsked() {
        engine.getRepositoryService()
                .createDeployment()
                .name("test-opinions")
                .addClasspathResource("result/opinions.bpmn")
                .enableDuplicateFiltering(false)
                .deploy();
        ward.at("2026-11-25T08:10");
        number = officers.accepted(Couple.ofAge());
        ward.at("2026-11-25T09:00");
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "test-opinions", number, Map.of("agencies", List.of("fire-police", "culture", "waterworks")));
    }

    @Test
    void theRightOneOfTheWaitsEndsAndSilenceIsConsent() {
        assertThat(outcome("culture", "agree")).isEqualTo("Đã ghi nhận ý kiến của cơ quan quản lý văn hóa, di sản.");
        assertThat(waiting()).containsExactlyInAnyOrder("fire-police", "waterworks");
        assertThat(outcome("fire-police", "conditions")).contains("Cảnh sát phòng cháy, chữa cháy");
        assertThat(waiting()).containsExactly("waterworks");
        silence();
        assertThat(step()).isEqualTo("agreed");
        assertThat(ward.events(number)).containsSubsequence("OpinionGiven", "OpinionGiven", "ConsentPresumed");
    }

    @Test
    void oneObjectionIsSeenByTheModel() {
        outcome("fire-police", "object");
        silence();
        assertThat(step()).isEqualTo("objected");
    }

    @Test
    void whatComesAfterTheLimitIsKeptAndChangesNothing() {
        ward.at("2026-11-27T17:00:01");
        assertThat(outcome("culture", "object")).as("before the timer has run").contains("đến sau thời hạn");
        assertThat(waiting()).hasSize(3);
        silence();
        assertThat(outcome("waterworks", "object"))
                .isEqualTo(
                        "Ý kiến của cơ quan waterworks đến sau thời hạn: im lặng đã được coi là đồng ý. Ý kiến được lưu cùng"
                                + " hồ sơ, không làm thay đổi việc giải quyết.");
        assertThat(step()).isEqualTo("agreed");
        assertThat(ward.events(number)).containsSubsequence("LateOpinionNoted", "ConsentPresumed", "LateOpinionNoted");
    }

    @Test
    void aSecondOpinionDoesNotReplaceTheFirst() {
        outcome("culture", "agree");
        assertThat(outcome("culture", "object")).contains("đã có ý kiến từ trước");
        silence();
        assertThat(step()).isEqualTo("agreed");
    }

    @Test
    void whoWasNotAskedIsNotHeard() {
        var answer = send("tiepnhan.thanhkhe", Map.of("agency", "army", "verdict", "object", "content", "Không"));
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody().get("errors").get(0).get("message").asText())
                .isEqualTo("Cơ quan army không được hỏi ý kiến về hồ sơ %s.".formatted(number));
        assertThat(send("tiepnhan.bana", Map.of("agency", "culture", "verdict", "agree"))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"agency, ' '", "verdict, maybe", "verdict,"})
    void whatIsWrongIsNamed(String field, String value) {
        Map<String, Object> body = new HashMap<>(Map.of("agency", "culture", "verdict", "agree"));
        body.put(field, value);
        var answer = send("tiepnhan.thanhkhe", body);
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody().get("errors").get(0).get("field").asText()).isEqualTo(field);
    }

    @Test
    void anOfficerMayRecordWhatCameOnPaper() {
        Task task = tasks().stream()
                .filter(each ->
                        "culture".equals(engine.getRuntimeService().getVariable(each.getExecutionId(), "agency")))
                .findFirst()
                .orElseThrow();
        engine.getTaskService().complete(task.getId(), Map.of("verdict", "object"));
        assertThat(waiting()).containsExactlyInAnyOrder("fire-police", "waterworks");
        silence();
        assertThat(step()).isEqualTo("objected");
    }

    private void silence() {
        ward.at("2026-11-27T17:00:01");
        engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance())
                .executable()
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    private List<String> waiting() {
        return tasks().stream()
                .map(task -> (String) engine.getRuntimeService().getVariable(task.getExecutionId(), "agency"))
                .toList();
    }

    private String step() {
        return tasks().get(0).getTaskDefinitionKey();
    }

    private List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance())
                .list();
    }

    private String instance() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number, "test-opinions")
                .singleResult()
                .getId();
    }

    private String outcome(String agency, String verdict) {
        var answer = send("tiepnhan.thanhkhe", Map.of("agency", agency, "verdict", verdict, "content", "Như trên"));
        assertThat(answer.getStatusCode().value()).as(String.valueOf(answer)).isEqualTo(200);
        return answer.getBody().get("outcome").asText();
    }

    private ResponseEntity<JsonNode> send(String officer, Map<String, Object> body) {
        return new TestRestTemplate()
                .withBasicAuth(officer, "MotCua@2026")
                .postForEntity(
                        "http://localhost:" + port + "/api/dossiers/" + number + "/opinions", body, JsonNode.class);
    }
}
