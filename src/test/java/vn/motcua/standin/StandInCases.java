package vn.motcua.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.motcua.authority.Memberships;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;

/** A colleague is away: the work goes to whoever stands in, and comes back. */
abstract class StandInCases {

    private static final String LEADER = "lanhdao.bana";
    private static final String ABSENT = "tiepnhan.bana";
    private static final String SUBSTITUTE = "hotich.bana";

    @Autowired
    Ward ward;

    @Autowired
    StandInRound round;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Memberships memberships;

    @Autowired
    TaskService tasks;

    @LocalServerPort
    int port;

    private String number;

    @BeforeEach
    void aDossierThatTheAbsentOfficerHasInHand() {
        ward.at("2026-11-25T08:10");
        number = ward.submit(ABSENT, Couple.with("receivingUnit", "20308", "competentUnit", "20308"));
        assertThat(send(ABSENT, HttpMethod.POST, "/api/work-items/take", Map.of("tasks", java.util.List.of(task())))
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @AfterEach
    void everybodyIsBack() {
        ward.at("2027-06-01T08:00");
        round.turn();
    }

    @Test
    void theWorkGoesOverAtItsHourAndComesBack() {
        String id = plan(ABSENT, SUBSTITUTE, "2026-11-26T07:30:00+07:00", "2026-11-28T17:00:00+07:00");
        round.turn();
        assertThat(assignee()).isEqualTo(ABSENT);
        assertThat(sees(SUBSTITUTE)).isFalse();
        ward.at("2026-11-26T07:31");
        round.turn();
        assertThat(assignee()).isEqualTo(SUBSTITUTE);
        assertThat(sees(SUBSTITUTE)).isTrue();
        String later = ward.submit(ABSENT, Couple.with("receivingUnit", "20308", "competentUnit", "20308"));
        assertThat(seesNumber(SUBSTITUTE, later)).isTrue();
        ward.at("2026-11-28T17:01");
        round.turn();
        assertThat(assignee()).isEqualTo(ABSENT);
        assertThat(sees(SUBSTITUTE)).isFalse();
        assertThat(seesNumber(SUBSTITUTE, later)).isFalse();
        JsonNode line = line(id);
        assertThat(line.path("state").asText()).isEqualTo("OVER");
        assertThat(line.path("madeBy").path("account").asText()).isEqualTo(LEADER);
        assertThat(line.path("endedBy").path("account").asText()).isEqualTo(StandInRound.CLOCK);
    }

    @Test
    void oneThatBeginsNowHoldsNowAndEndsWhenTheLeaderSaysSo() {
        String id = plan(ABSENT, SUBSTITUTE, "2026-11-25T08:00:00+07:00", "2026-11-30T17:00:00+07:00");
        assertThat(assignee()).isEqualTo(SUBSTITUTE);
        assertThat(send(ABSENT, HttpMethod.DELETE, "/api/stand-ins/" + id, Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(send(LEADER, HttpMethod.DELETE, "/api/stand-ins/" + id, Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(assignee()).isEqualTo(ABSENT);
        assertThat(sees(SUBSTITUTE)).isFalse();
        assertThat(send(LEADER, HttpMethod.DELETE, "/api/stand-ins/" + id, Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
    }

    @Test
    void aRoleThatTwoLendStaysUntilTheSecondIsBack() {
        String leader = "lanhdao.thanhkhe";
        String substitute = "hotich.thanhkhe";
        String from = "2026-11-25T08:00:00+07:00";
        String to = "2026-11-30T17:00:00+07:00";
        String waiting = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        String first = made(ask(leader, "tiepnhan.thanhkhe", substitute, from, to));
        String second = made(ask(leader, "tiepnhan2.thanhkhe", substitute, from, to));
        assertThat(seesNumber(substitute, waiting)).isTrue();
        send(leader, HttpMethod.DELETE, "/api/stand-ins/" + first, Map.of());
        assertThat(seesNumber(substitute, waiting)).isTrue();
        send(leader, HttpMethod.DELETE, "/api/stand-ins/" + second, Map.of());
        assertThat(seesNumber(substitute, waiting)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lanhdao.bana   | hotich.bana       | 2026-11-26T08:00:00+07:00 | 2026-11-27T08:00:00+07:00 | lãnh đạo khác",
                "tiepnhan.bana  | tiepnhan.bana     | 2026-11-26T08:00:00+07:00 | 2026-11-27T08:00:00+07:00 | phải khác người vắng mặt",
                "tiepnhan.bana  | tiepnhan.thanhkhe | 2026-11-26T08:00:00+07:00 | 2026-11-27T08:00:00+07:00 | cùng thuộc đơn vị",
                "tiepnhan.bana  | hotich.bana       | 2026-11-27T08:00:00+07:00 | 2026-11-26T08:00:00+07:00 | trước lúc kết thúc",
                "tiepnhan.bana  | hotich.bana       | 2026-11-01T08:00:00+07:00 | 2026-11-02T08:00:00+07:00 | chưa kết thúc",
                "tiepnhan.bana  | hotich.bana       | 2026-11-26T08:00:00+07:00 | 2027-11-26T08:00:00+07:00 | không quá 92 ngày"
            })
    void whatCannotBeIsRefusedInWords(String absent, String substitute, String from, String to, String words) {
        var answer = ask(LEADER, absent, substitute, from, to);
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody().path("detail").asText()).contains(words);
    }

    @Test
    void onlyWhoLeadsDecidesAndOnlyForTheOwnUnit() {
        String from = "2026-11-26T08:00:00+07:00";
        String to = "2026-11-27T08:00:00+07:00";
        assertThat(ask(ABSENT, ABSENT, SUBSTITUTE, from, to).getStatusCode().value())
                .isEqualTo(403);
        assertThat(list(ABSENT).path("offices")).isEmpty();
        assertThat(list(LEADER).path("offices").path(0).path("name").asText()).isEqualTo("Xã Bà Nà");
        assertThat(list(LEADER).path("offices").findValuesAsText("account")).contains(ABSENT, SUBSTITUTE);
        assertThat(ask("lanhdao.thanhkhe", ABSENT, SUBSTITUTE, from, to)
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
    }

    @Test
    void whatTheAbsentOneHasAtAnotherUnitStaysThere() {
        memberships.add(ABSENT, "20209.tiepnhan");
        try {
            String elsewhere = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
            tasks.setAssignee(ward.task(elsewhere, "check-intake").getId(), ABSENT);
            plan(ABSENT, SUBSTITUTE, "2026-11-25T08:00:00+07:00", "2026-11-30T17:00:00+07:00");
            assertThat(assignee()).isEqualTo(SUBSTITUTE);
            assertThat(ward.task(elsewhere, "check-intake").getAssignee()).isEqualTo(ABSENT);
        } finally {
            memberships.remove(ABSENT, "20209.tiepnhan");
        }
    }

    @Test
    void whatComesMeanwhileFlowsAndWhatWasTakenByTheLentRoleGoesBackToTheOffice() {
        String id = plan(ABSENT, SUBSTITUTE, "2026-11-25T08:00:00+07:00", "2026-11-30T17:00:00+07:00");
        String[] later = new String[2];
        for (int i = 0; i < later.length; i++) {
            later[i] = ward.submit(ABSENT, Couple.with("receivingUnit", "20308", "competentUnit", "20308"));
        }
        tasks.setAssignee(ward.task(later[0], "check-intake").getId(), ABSENT);
        tasks.setAssignee(ward.task(later[1], "check-intake").getId(), SUBSTITUTE);
        round.turn();
        round.turn();
        assertThat(ward.task(later[0], "check-intake").getAssignee()).isEqualTo(SUBSTITUTE);
        send(LEADER, HttpMethod.DELETE, "/api/stand-ins/" + id, Map.of());
        assertThat(ward.task(later[0], "check-intake").getAssignee()).isEqualTo(ABSENT);
        assertThat(ward.task(later[1], "check-intake").getAssignee()).isNull();
    }

    @Test
    void onePlannedForSomebodyWhoHasLeftTheUnitIsCalledOff() {
        String id = plan(ABSENT, "vanthu.bana", "2026-11-26T07:30:00+07:00", "2026-11-28T17:00:00+07:00");
        memberships.remove("vanthu.bana", "20308.vanthu");
        try {
            ward.at("2026-11-26T07:31");
            round.turn();
            assertThat(assignee()).isEqualTo(ABSENT);
            assertThat(database.queryForObject("select state from stand_in where id = ?", String.class, id))
                    .isEqualTo("CALLED_OFF");
        } finally {
            memberships.add("vanthu.bana", "20308.vanthu");
        }
    }

    @Test
    void nobodyIsReplacedTwiceNorReplacesWhileAway() {
        plan(ABSENT, SUBSTITUTE, "2026-11-26T07:30:00+07:00", "2026-11-28T17:00:00+07:00");
        assertThat(ask(LEADER, ABSENT, "vanthu.bana", "2026-11-27T07:30:00+07:00", "2026-11-29T17:00:00+07:00")
                        .getBody()
                        .path("detail")
                        .asText())
                .contains("đã có phân công khác");
        assertThat(ask(LEADER, SUBSTITUTE, "vanthu.bana", "2026-11-27T07:30:00+07:00", "2026-11-29T17:00:00+07:00")
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
    }

    private String plan(String absent, String substitute, String from, String to) {
        return made(ask(LEADER, absent, substitute, from, to));
    }

    private static String made(ResponseEntity<JsonNode> answer) {
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isEqualTo(201);
        return answer.getBody().path("id").asText();
    }

    private ResponseEntity<JsonNode> ask(String officer, String absent, String substitute, String from, String to) {
        return send(
                officer,
                HttpMethod.POST,
                "/api/stand-ins",
                Map.of("absent", absent, "substitute", substitute, "from", from, "to", to, "reason", "Nghỉ phép"));
    }

    private JsonNode line(String id) {
        for (JsonNode each : list(LEADER).path("standIns")) {
            if (each.path("id").asText().equals(id)) {
                return each;
            }
        }
        throw new AssertionError("No stand-in " + id);
    }

    private JsonNode list(String officer) {
        return send(officer, HttpMethod.GET, "/api/stand-ins", Map.of()).getBody();
    }

    private boolean sees(String officer) {
        return seesNumber(officer, number);
    }

    /** Page by page: other tests have left dossiers at the ward. */
    private boolean seesNumber(String officer, String wanted) {
        for (int page = 0; ; page++) {
            JsonNode items = send(
                            officer,
                            HttpMethod.GET,
                            "/api/work-items?view=office&sort=newest&size=100&page=" + page,
                            Map.of())
                    .getBody()
                    .path("items");
            if (items.isEmpty() || items.findValuesAsText("number").contains(wanted)) {
                return !items.isEmpty();
            }
        }
    }

    private String task() {
        return database.queryForObject("select task_id from work_item where dossier_number = ?", String.class, number);
    }

    private String assignee() {
        return database.queryForObject("select assignee from work_item where dossier_number = ?", String.class, number);
    }

    private ResponseEntity<JsonNode> send(String officer, HttpMethod method, String path, Map<String, ?> body) {
        return new TestRestTemplate()
                .withBasicAuth(officer, "MotCua@2026")
                .exchange("http://localhost:" + port + path, method, new HttpEntity<>(body), JsonNode.class);
    }
}
