package vn.motcua.fee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A small process that asks for money, and programs and officers that tell of it. */
final class Till {

    static final String OFFICER = "tiepnhan.thanhkhe";

    private final TestRestTemplate http = new TestRestTemplate();
    private final ObjectMapper json = new ObjectMapper();
    private final ProcessEngine engine;
    private final int port;

    Till(ProcessEngine engine, int port) {
        this.engine = engine;
        this.port = port;
        engine.getRepositoryService()
                .createDeployment()
                .name("test-payment")
                .addClasspathResource("fee/payment.bpmn")
                .enableDuplicateFiltering(false)
                .deploy();
    }

    /** Asks for so much, for a dossier that has its own procedure besides. */
    void ask(String number, long amount) {
        engine.getRuntimeService().startProcessInstanceByKey("test-payment", number, Map.of("amount", amount));
    }

    String step(String number) {
        return task(number).getTaskDefinitionKey();
    }

    void confirm(String number, long paid, String receipt, String method) {
        engine.getTaskService()
                .complete(task(number).getId(), Map.of("paid", paid, "receipt", receipt, "method", method));
    }

    private Task task(String number) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("test-payment")
                .singleResult();
    }

    void runTimers(String number) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number, "test-payment")
                .singleResult();
        engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .executable()
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    JsonNode pays(String number, long amount, String reference) {
        ResponseEntity<JsonNode> answer =
                post(OFFICER, number, Map.of("amount", amount, "reference", reference, "method", "online"));
        if (answer.getStatusCode().value() != 200) {
            throw new AssertionError(String.valueOf(answer));
        }
        return java.util.Objects.requireNonNull(answer.getBody());
    }

    ResponseEntity<JsonNode> post(String officer, String number, Map<String, ?> body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return call(
                officer,
                HttpMethod.POST,
                number,
                new HttpEntity<>(json.valueToTree(body).toString(), headers));
    }

    ResponseEntity<JsonNode> read(String officer, String number) {
        return call(officer, HttpMethod.GET, number, HttpEntity.EMPTY);
    }

    private ResponseEntity<JsonNode> call(String officer, HttpMethod method, String number, HttpEntity<?> entity) {
        return http.withBasicAuth(officer, "MotCua@2026")
                .exchange(
                        "http://localhost:" + port + "/api/dossiers/" + number + "/payments",
                        method,
                        entity,
                        JsonNode.class);
    }
}
