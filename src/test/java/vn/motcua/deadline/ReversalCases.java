package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
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

    private static final Map<String, String> SHORTER = Map.of(
            "from", "2027-09-21",
            "morningFrom", "07:00",
            "morningTo", "11:00",
            "afternoonFrom", "13:00",
            "afternoonTo", "16:00",
            "source", "Quyết định 7");

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
    void hoursOfAUnitAreAnnouncedAndTakenBackTheSameWay() {
        ward.at("2027-09-20T08:10");
        String number = officers.digitised(Couple.ofAge());
        officers.askToVerify(number);
        String due = ward.due(number);
        JsonNode preview = hours("2027-09-21", true).getBody();
        assertThat(moved(preview, number).path("workingMinutes").asLong()).isEqualTo(-60);
        assertThat(ward.due(number)).isEqualTo(due);
        hours("2027-09-21", false);
        assertThat(ward.due(number)).isNotEqualTo(due);
        JsonNode kept = newestHours();
        assertThat(kept.path("unit").asText()).isEqualTo("20209");
        assertThat(kept.at("/hours/afternoonTo").asText()).isEqualTo("16:00");
        assertThat(kept.path("recorded").path("by").asText()).isNotBlank();

        String reversal = "/api/calendar/hours/" + kept.path("id").asText() + "/reversal?dryRun=";
        JsonNode back = send(SUPERVISOR, HttpMethod.POST, reversal + true, Map.of("source", "Công văn bãi bỏ"))
                .getBody();
        assertThat(moved(back, number).path("workingMinutes").asLong()).isEqualTo(60);
        send(SUPERVISOR, HttpMethod.POST, reversal + false, Map.of("source", "Công văn bãi bỏ"));
        assertThat(ward.due(number)).isEqualTo(due);
        String later = officers.digitised(Couple.ofAge());
        officers.askToVerify(later);
        assertThat(ward.due(later)).isEqualTo(due);
        assertThat(newestHours().path("reversed").path("source").asText()).isEqualTo("Công văn bãi bỏ");
        assertThat(send(SUPERVISOR, HttpMethod.POST, reversal + false, Map.of("source", "Công văn bãi bỏ"))
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
    }

    @Test
    void hoursOfNoUnitOrOfNoneAtAllAreRefused() {
        for (Map<String, ?> body :
                List.of(Map.of("unit", "99999", "hours", SHORTER), Map.of("hours", SHORTER), Map.of("unit", "20209"))) {
            assertThat(send(SUPERVISOR, HttpMethod.POST, "/api/calendar/hours", body)
                            .getStatusCode()
                            .value())
                    .as(body.toString())
                    .isEqualTo(400);
        }
        assertThat(send(
                                "lanhdao.thanhkhe",
                                HttpMethod.POST,
                                "/api/calendar/hours",
                                Map.of("unit", "20209", "hours", SHORTER))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(send(SUPERVISOR, HttpMethod.POST, "/api/calendar/hours/987654321/reversal", Map.of("source", "x"))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private ResponseEntity<JsonNode> hours(String from, boolean dryRun) {
        Map<String, String> hours = new HashMap<>(SHORTER);
        hours.put("from", from);
        return send(
                SUPERVISOR,
                HttpMethod.POST,
                "/api/calendar/hours?dryRun=" + dryRun,
                Map.of("unit", "20209", "hours", hours));
    }

    private JsonNode newestHours() {
        return send(SUPERVISOR, HttpMethod.GET, "/api/calendar", Map.of())
                .getBody()
                .path("unitHours")
                .path(0);
    }

    private static JsonNode moved(JsonNode answer, String number) {
        for (JsonNode each : answer.path("moved")) {
            if (each.path("number").asText().equals(number)) {
                return each;
            }
        }
        throw new AssertionError(answer);
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
        var answer = send(SUPERVISOR, HttpMethod.POST, "/api/calendar/days?dryRun=false", Map.of("days", List.of(day)));
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
