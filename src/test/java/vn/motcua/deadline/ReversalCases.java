package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** What was announced late is taken back, on the record, and the deadlines are again as they were. */
abstract class ReversalCases {

    private static final String SUPERVISOR = "giamsat";

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @LocalServerPort
    int port;

    @Test
    void aHolidayThatIsTakenBackMovesTheDeadlinesBackAndBothStayOnRecord() {
        ward.at("2027-09-13T08:10");
        String number = officers.digitised(Couple.ofAge());
        officers.askToVerify(number);
        String due = ward.due(number);
        announce("2027-09-15");
        assertThat(ward.due(number)).isNotEqualTo(due);
        String id = newest().path("id").asText();
        assertThat(newest().path("recorded").path("by").asText()).isNotBlank();

        JsonNode preview = reverse(id, true).getBody();
        assertThat(preview.path("moved").findValuesAsText("number")).contains(number);
        assertThat(ward.due(number)).isNotEqualTo(due);
        assertThat(newest().has("reversed")).isFalse();

        reverse(id, false);
        assertThat(ward.due(number)).isEqualTo(due);
        assertThat(newest().path("id").asText()).isEqualTo(id);
        assertThat(newest().path("reversed").path("source").asText()).isEqualTo("Công văn bãi bỏ");

        ResponseEntity<JsonNode> again = reverse(id, false);
        assertThat(again.getStatusCode().value()).isEqualTo(409);
        assertThat(again.getBody().path("detail").asText()).contains("đã được bãi bỏ trước đó");
        announce("2027-09-15");
        assertThat(ward.due(number)).isNotEqualTo(due);
        reverse(newest().path("id").asText(), false);
        assertThat(ward.due(number)).isEqualTo(due);
    }

    @Test
    void anUnknownAnnouncementAndOneWithoutAReasonAreRefused() {
        assertThat(reverse("987654321", true).getStatusCode().value()).isEqualTo(404);
        assertThat(send(SUPERVISOR, HttpMethod.POST, "/api/calendar/announcements/1/reversal", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    @Test
    void anOfficerNeitherReadsNorChangesIt() {
        assertThat(send("lanhdao.thanhkhe", HttpMethod.GET, "/api/calendar", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(send("lanhdao.thanhkhe", HttpMethod.POST, "/api/calendar/announcements/1/reversal", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    private void announce(String date) {
        Map<String, String> day =
                Map.of("date", date, "kind", "HOLIDAY", "name", "Nghỉ thử", "source", "Thông báo thử");
        var answer = send(
                SUPERVISOR, HttpMethod.POST, "/api/calendar/days?dryRun=false", Map.of("days", java.util.List.of(day)));
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
    }

    private JsonNode newest() {
        return send(SUPERVISOR, HttpMethod.GET, "/api/calendar", Map.of())
                .getBody()
                .path("announcements")
                .path(0);
    }

    private ResponseEntity<JsonNode> reverse(String id, boolean dryRun) {
        return send(
                SUPERVISOR,
                HttpMethod.POST,
                "/api/calendar/announcements/" + id + "/reversal?dryRun=" + dryRun,
                Map.of("source", "Công văn bãi bỏ"));
    }

    private ResponseEntity<JsonNode> send(String who, HttpMethod method, String path, Map<String, ?> body) {
        return new TestRestTemplate()
                .withBasicAuth(who, "MotCua@2026")
                .exchange("http://localhost:" + port + path, method, new HttpEntity<>(body), JsonNode.class);
    }
}
