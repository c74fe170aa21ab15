package vn.motcua.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** What supervisors read of dossiers that have ended and of the way of any; on each database. */
abstract class HistoryCases {

    private static final String MARRIAGE = "marriage-registration";

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Autowired
    Follower follower;

    @LocalServerPort
    int port;

    @Test
    void aDossierThatEndedIsListedUnderItsDayItsUnitAndItsProcedure() {
        String number = ended();
        String day = "from=2027-10-20&to=2027-10-20";
        assertThat(listed(day + "&unit=20209&procedure=" + MARRIAGE)).contains(number);
        assertThat(listed(day + "&unit=20308")).doesNotContain(number);
        assertThat(listed(day + "&procedure=land-change")).doesNotContain(number);
        assertThat(listed("from=2027-10-21&to=2027-10-22")).doesNotContain(number);
        JsonNode line = line(number, day);
        assertThat(line.path("outcome").asText()).isEqualTo("ON_TIME");
        assertThat(line.path("stopped").asBoolean()).isFalse();
        assertThat(line.toString()).doesNotContain("Trần Văn");
    }

    @Test
    void itsWayTellsEachStepWithTheTimeItTook() {
        String number = ended();
        JsonNode course = ask("giamsat", "/dossiers/" + number + "/course").getBody();
        assertThat(course.path("open").asBoolean()).isFalse();
        assertThat(course.path("models").findValuesAsText("process")).containsExactly(MARRIAGE);
        JsonNode drawn = course.path("models").path(0);
        assertThat(texts(drawn.path("passed"))).contains("accept-dossier", "sign-certificate", "hand-over-result");
        assertThat(texts(drawn.path("passed"))).doesNotContain("sign-refusal", "await-couple");
        assertThat(drawn.path("done").path("examine").asInt()).isEqualTo(1);
        assertThat(course.path("steps").findValuesAsText("step"))
                .containsExactly("check-intake", "digitise-dossier", "examine", "sign-certificate", "hand-over-result");
        JsonNode model =
                ask("giamsat", "/models/" + drawn.path("definition").asText()).getBody();
        assertThat(model.path("bpmn").asText()).contains("BPMNDiagram");
    }

    @Test
    void aStepThatIsDoneTwiceIsCountedTwiceAndAnOpenOneStands() {
        ward.at("2027-10-20T08:10");
        String number = officers.registered(Couple.ofAge());
        officers.sendBack(number);
        JsonNode course = ask("giamsat", "/dossiers/" + number + "/course").getBody();
        JsonNode drawn = course.path("models").path(0);
        assertThat(course.path("open").asBoolean()).isTrue();
        assertThat(texts(drawn.path("standing"))).containsExactly("examine");
        officers.examine(number);
        JsonNode again = ask("giamsat", "/dossiers/" + number + "/course")
                .getBody()
                .path("models")
                .path(0);
        assertThat(again.path("done").path("examine").asInt()).isEqualTo(2);
        assertThat(texts(again.path("standing"))).containsExactly("sign-certificate");
    }

    @Test
    void officersAreRefusedAndWhatDoesNotExistIsTold() {
        for (String path : List.of("/past", "/procedures", "/dossiers/20209-271020-0001/course", "/models/x")) {
            assertThat(ask("hotich.thanhkhe", path).getStatusCode().value())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(ask("giamsat", "/dossiers/20209-271020-9999/course")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(ask("giamsat", "/models/x").getStatusCode().value()).isEqualTo(404);
        assertThat(ask("giamsat", "/past?page=99").getStatusCode().value()).isEqualTo(400);
        assertThat(ask("giamsat", "/past?from=2027-02-01&to=2027-01-01")
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        assertThat(ask("giamsat", "/procedures").getBody().findValuesAsText("procedure"))
                .contains(MARRIAGE, "land-change", "construction-permit")
                .doesNotContain("supplement");
    }

    private String ended() {
        ward.at("2027-10-20T08:10");
        String number = officers.registered(Couple.ofAge());
        officers.sign(number);
        officers.handOver(number);
        follower.follow();
        return number;
    }

    /** On the first page: the latest to end stand first. */
    private List<String> listed(String asked) {
        return ask("giamsat", "/past?" + asked).getBody().path("dossiers").findValuesAsText("number");
    }

    private JsonNode line(String number, String asked) {
        for (JsonNode line : ask("giamsat", "/past?" + asked).getBody().path("dossiers")) {
            if (line.path("number").asText().equals(number)) {
                return line;
            }
        }
        throw new AssertionError(number + " is not listed");
    }

    @Test
    void itsOfficersSeeItsWayAndNobodyElse() {
        ward.at("2027-10-20T08:10");
        String number = officers.registered(Couple.ofAge());
        JsonNode drawn = way("tiepnhan.thanhkhe", number).getBody().path(0);
        assertThat(texts(drawn.path("passed"))).contains("accept-dossier", "examine");
        assertThat(texts(drawn.path("standing"))).containsExactly("sign-certificate");
        assertThat(drawn.path("bpmn").asText()).contains("BPMNDiagram");
        assertThat(way("tiepnhan.bana", number).getStatusCode().value()).isEqualTo(404);
        assertThat(way("giamsat", number).getStatusCode().value()).isEqualTo(200);
    }

    private ResponseEntity<JsonNode> way(String who, String number) {
        return new TestRestTemplate(who, "MotCua@2026")
                .getForEntity("http://localhost:" + port + "/api/dossiers/" + number + "/way", JsonNode.class);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new java.util.ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private ResponseEntity<JsonNode> ask(String who, String path) {
        return new TestRestTemplate(who, "MotCua@2026")
                .getForEntity("http://localhost:" + port + "/api/supervision" + path, JsonNode.class);
    }
}
