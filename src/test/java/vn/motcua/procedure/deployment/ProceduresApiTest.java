package vn.motcua.procedure.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.OnH2;
import vn.motcua.platform.DemoAccounts;
import vn.motcua.platform.OfficeClock;

@OnH2
class ProceduresApiTest {

    private static final String SLUG = "test-listed";

    @Autowired
    ProcessEngine running;

    @Autowired
    OfficeClock clock;

    @Autowired
    TestRestTemplate http;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    JdbcClient database;

    private ThrowAwayEngine engine;
    private Modeler modeler;

    @BeforeEach
    void open() {
        engine = new ThrowAwayEngine(running, clock);
        modeler = new Modeler(http, accounts.password());
    }

    @AfterEach
    void takeAway() {
        engine.clear();
        database.sql("delete from procedure_deployment where slug like 'test-%'")
                .update();
    }

    @Test
    void aProcedureIsToldWithItsVersionsAndTheirDossiers() {
        deploy("Một");
        engine.start(SLUG);
        engine.start(SLUG);
        engine.later();
        deploy("Hai");
        engine.start(SLUG);
        JsonNode told = get("phantich", "/api/procedures/" + SLUG);
        assertThat(told.path("name").asText()).isEqualTo("Hai");
        assertThat(told.path("inForce").asInt()).isEqualTo(2);
        assertThat(told.path("retired").asBoolean()).isFalse();
        assertThat(told.path("versions").findValuesAsText("version")).containsExactly("2", "1");
        assertThat(told.path("versions").findValuesAsText("runningDossiers")).containsExactly("1", "2");
        assertThat(told.path("versions").findValuesAsText("deployedBy")).containsExactly("phantich", "phantich");
        assertThat(told.path("versions").get(0).path("deployedAt").asText()).endsWith("+07:00");
        assertThat(told.path("lastAttempt").path("outcome").asText()).isEqualTo("DEPLOYED");
    }

    @Test
    void aRefusalIsToldAsTheLastAttempt() {
        deploy("Một");
        engine.later();
        modeler.deploy(
                Map.of(SLUG + ".bpmn", ThrowAway.bpmn(SLUG, "Hỏng", "<scriptTask id='x' scriptFormat='groovy'/>")));
        JsonNode told = get("quantri", "/api/procedures/" + SLUG);
        assertThat(told.path("inForce").asInt()).isEqualTo(1);
        assertThat(told.path("lastAttempt").path("outcome").asText()).isEqualTo("REFUSED");
        assertThat(told.path("lastAttempt").path("findings").findValuesAsText("element"))
                .contains("x");
        assertThat(told.path("findings")).isEmpty();
    }

    @Test
    void theListNamesTheProceduresOfTheFolders() {
        JsonNode list = get("giamsat", "/api/procedures");
        assertThat(list.findValuesAsText("slug")).contains("marriage-registration", "citizen-message");
        assertThat(get("giamsat", "/api/procedures/unlisted-procedure").has("nationalCode"))
                .as("a code that is not filled in")
                .isFalse();
        JsonNode marriage = get("giamsat", "/api/procedures/marriage-registration");
        assertThat(marriage.path("nationalCode").asText()).isEqualTo("1.000894");
        assertThat(marriage.path("versions").get(0).path("source").asText()).isEqualTo("FOLDER");
    }

    @Test
    void anOfficerSeesTheProceduresAndNeitherPeopleNorFindings() {
        JsonNode marriage = get("tiepnhan.thanhkhe", "/api/procedures/marriage-registration");
        assertThat(marriage.path("name").asText()).isEqualTo("Đăng ký kết hôn");
        assertThat(marriage.toString()).doesNotContain("deployedBy", "lastAttempt", "findings");
        assertThat(http.getForEntity("/api/procedures", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void anUnknownProcedureIsNotFound() {
        var answer = http.withBasicAuth("phantich", accounts.password())
                .getForEntity("/api/procedures/khong-co", String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(404);
    }

    private void deploy(String name) {
        String model = ThrowAway.bpmn(
                SLUG, name, "<userTask id='look'/><sequenceFlow id='f' sourceRef='start' targetRef='look'/>");
        assertThat(modeler.deploy(Map.of(SLUG + ".bpmn", model)).getStatusCode().value())
                .isEqualTo(200);
    }

    private JsonNode get(String user, String path) {
        return Objects.requireNonNull(
                http.withBasicAuth(user, accounts.password()).getForObject(path, JsonNode.class));
    }
}
