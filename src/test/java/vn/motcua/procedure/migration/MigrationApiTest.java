package vn.motcua.procedure.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** The analyst's door: who may, what is refused and how, and a migration from rehearsal to report. */
@OnH2
class MigrationApiTest {

    private static final String RUNS = "/api/procedures/marriage-registration/migrations";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Analyst analyst;

    @Autowired
    MigrationWorker worker;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @BeforeEach
    void morning() {
        ward.at("2026-11-25T08:10");
    }

    @AfterEach
    void undo() {
        analyst.undo();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiepnhan.thanhkhe", "lanhdao.thanhkhe", "giamsat"})
    void whoMayNotDeployMayNotMigrateNorReadOfIt(String officer) {
        assertThat(post(officer, RUNS + "?dryRun=true", "{}").getStatusCode().value())
                .isEqualTo(403);
        assertThat(post(officer, RUNS, "{}").getStatusCode().value()).isEqualTo(403);
        assertThat(post(officer, RUNS + "/x/stop", "").getStatusCode().value()).isEqualTo(403);
        assertThat(get(officer, RUNS).getStatusCode().value()).isEqualTo(403);
        assertThat(get(officer, RUNS + "/x").getBody().path("detail").asText())
                .isEqualTo(
                        "Chỉ tài khoản được triển khai quy trình mới được chuyển hồ sơ đang chạy sang phiên bản khác.");
        assertThat(http.getForEntity(RUNS, String.class).getStatusCode().value())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"to\": 99}|to|Không có phiên bản 99",
                "{\"from\": [98]}|from|Không có phiên bản 98",
                "{\"from\": 1, \"to\": 1}|from|không thể vừa là nơi đi vừa là nơi đến",
                "{\"step\": {}}|step|mục không hiểu được: step",
                "{\"from\": 1, \"steps\": {\"nowhere\": \"examine\"}}|steps|không có phần tử “nowhere” trong các phiên bản cũ",
                "{\"from\": 1, \"steps\": {\"examine\": \"nowhere\"}}|steps|không có phần tử “nowhere” trong phiên bản",
                "{\"dossiers\": [\"H1\"]}|dossiers|không đang chạy ở phiên bản cần chuyển: H1",
                "{\"dossiers\": []}|dossiers|có từ 1 đến 2000 mã số",
                "{\"pieceSize\": 0}|pieceSize|từ 1 đến 500",
                "{\"pieceSize\": \"x\"}|body|không phải JSON đúng định dạng",
                "nothing|body|không phải JSON đúng định dạng"
            })
    void whatCannotBeIsRefusedByName(String body, String field, String why) {
        analyst.deploy(new NewVersion().withProofreading());
        var answer = post("phantich", RUNS + "?dryRun=true", body);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getBody().path("detail").asText()).contains(why);
        assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(post("phantich", RUNS, body).getStatusCode().value()).isEqualTo(400);
    }

    @Test
    void limitsAndUnknownNamesAreRefused() {
        assertThat(post("phantich", RUNS + "?dryRun=true&limit=1001", "{}")
                        .getBody()
                        .path("detail")
                        .asText())
                .contains("“limit” từ 1 đến 1000");
        assertThat(post("phantich", RUNS + "?dryRun=perhaps", "{}")
                        .getBody()
                        .path("detail")
                        .asText())
                .isEqualTo("Giá trị của “dryRun” không đúng kiểu.");
        assertThat(post("phantich", "/api/procedures/no-such/migrations", "{}")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(get("phantich", "/api/procedures/no-such/migrations")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(get("phantich", RUNS + "/no-such").getBody().path("detail").asText())
                .isEqualTo("Không có đợt chuyển hồ sơ mang mã no-such.");
        assertThat(post("phantich", RUNS + "/no-such/resume", "")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void aMigrationFromRehearsalToReport() {
        List<String> numbers = List.of(officers.digitised(Couple.ofAge()), officers.accepted(Couple.ofAge()));
        analyst.deploy(new NewVersion().renamed("digitise-dossier", "scan-dossier"));
        String body = "{\"pieceSize\": 1, \"dossiers\": [\"%s\", \"%s\"]}".formatted(numbers.get(0), numbers.get(1));

        JsonNode told = post("phantich", RUNS + "?dryRun=true&limit=1", body).getBody();
        assertThat(told.path("running").asInt()).isEqualTo(2);
        assertThat(told.path("examined").asInt()).isEqualTo(1);
        JsonNode rest = post(
                        "phantich",
                        RUNS + "?dryRun=true&after=" + told.path("next").asText(),
                        body)
                .getBody();
        assertThat(rest.path("notMovable").asInt()).isEqualTo(1);
        assertThat(rest.path("next").isNull()).isTrue();
        assertThat(rest.at("/dossiers/0/tokens/0/now/name").asText()).isEqualTo("Số hóa, chuyển hồ sơ");
        assertThat(rest.at("/dossiers/0/deadline/state").asText()).isEmpty();
        assertThat(told.at("/dossiers/0/deadline/dueAt").asText()).isEqualTo("2026-11-25T17:00:00+07:00");

        var started = post("phantich", RUNS, body);
        assertThat(started.getStatusCode().value()).isEqualTo(202);
        String run = String.valueOf(started.getHeaders().getLocation());
        assertThat(post("quantri", RUNS, body).getStatusCode().value()).isEqualTo(409);
        assertThat(post("phantich", run + "/stop", "").getBody().path("state").asText())
                .isEqualTo("STOPPED");
        assertThat(post("phantich", run + "/resume", "").getStatusCode().value())
                .isEqualTo(202);
        for (int piece = 0; piece < 3; piece++) {
            worker.work();
        }
        JsonNode report = get("quantri", run + "?state=STAYED").getBody();
        assertThat(report.path("stateText").asText()).isEqualTo("đã xong");
        assertThat(report.at("/counts/MOVED").asInt()).isEqualTo(1);
        assertThat(report.path("dossiers")).hasSize(1);
        assertThat(report.at("/dossiers/0/number").asText()).isEqualTo(numbers.get(1));
        assertThat(report.at("/dossiers/0/reason").asText()).contains("“steps”");
        assertThat(get("phantich", RUNS).getBody().at("/0/id").asText())
                .isEqualTo(report.path("id").asText());
    }

    private ResponseEntity<JsonNode> post(String user, String path, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(user, "MotCua@2026")
                .postForEntity(path, new HttpEntity<>(body, headers), JsonNode.class);
    }

    private ResponseEntity<JsonNode> get(String user, String path) {
        return http.withBasicAuth(user, "MotCua@2026").exchange(path, HttpMethod.GET, HttpEntity.EMPTY, JsonNode.class);
    }
}
