package vn.motcua.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;
import vn.motcua.platform.OfficeClock;

/** A step that has failed too often is told to supervisors, looked at, tried again, and told to those above when nobody looks. */
abstract class IncidentCases {

    @Autowired
    Ward ward;

    @Autowired
    StuckProcess stuck;

    @Autowired
    IncidentRound round;

    @Autowired
    IncidentActs acts;

    @Autowired
    OfficeClock clock;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private String number = "";

    @BeforeEach
    void aStepIsStuck() {
        ward.at("2027-05-11T08:10");
        number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        stuck.start(number);
    }

    @AfterEach
    void nothingIsStuck() {
        stuck.end(number);
    }

    @Test
    void itIsToldInPlainWordsWithWhatToDo() {
        JsonNode line = line();
        assertThat(line.path("what").asText())
                .contains("“Gửi thông báo cho công dân”", "Hồ sơ dừng ở bước này")
                .doesNotContain("Exception");
        assertThat(line.path("remedy").asText()).contains("Bấm Thử lại");
        assertThat(line.path("cause").asText()).contains("next");
        assertThat(line.path("unitName").asText()).isEqualTo("Phường Thanh Khê");
        assertThat(line.path("procedureName").asText()).isEqualTo("Đăng ký kết hôn");
        assertThat(line.path("step").asText()).isEqualTo("Gửi thông báo cho công dân");
        assertThat(line.path("since").asText()).startsWith("2027-05-11T08:10").endsWith("+07:00");
        assertThat(line.path("ways")).extracting(JsonNode::asText).containsExactly("RETRY");
        assertThat(line.path("seen").isNull()).isTrue();
        assertThat(line.toString()).doesNotContain("Trần").doesNotContain("0480950");
    }

    @Test
    void whatIsTriedAgainInVainIsBackAndUnseenAndWhatIsMendedIsGone() {
        assertThat(supervisor()
                        .act("seen", line(), "Đang chờ sửa")
                        .path("outcome")
                        .asText())
                .isEqualTo("done");
        assertThat(line().path("seen").path("note").asText()).isEqualTo("Đang chờ sửa");
        assertThat(supervisor().all("unseen=true&kind=STEP")).noneMatch(this::mine);

        clock.pass(Duration.ofMinutes(3));
        assertThat(supervisor().act("retry", line(), "").path("outcome").asText())
                .isEqualTo("done");
        assertThat(supervisor().of(number, "STEP")).isEmpty();
        assertThat(stuck.job(number).getRetries()).isOne();
        assertThat(stuck.job(number).getDuedate()).isBeforeOrEqualTo(java.util.Date.from(clock.instant()));

        assertThat(stuck.run(number)).isFalse();
        JsonNode again = line();
        assertThat(again.path("seen").isNull()).isTrue();
        assertThat(again.path("retried").path("by").asText()).isNotBlank();
        assertThat(again.path("since").asText()).startsWith("2027-05-11T08:13");

        stuck.mend(number);
        assertThat(supervisor().act("retry", again, "").path("outcome").asText())
                .isEqualTo("done");
        assertThat(stuck.run(number)).isTrue();
        JsonNode gone = supervisor().act("retry", again, "");
        assertThat(gone.path("outcome").asText()).isEqualTo("gone");
        assertThat(gone.path("reason").asText()).contains("không còn");
    }

    @Test
    void whatNobodyLooksAtForAWeekIsToldToThoseAboveOnce() {
        clock.pass(Duration.ofDays(7).minusMinutes(1));
        round.turn();
        assertThat(line().path("escalatedAt").isNull()).isTrue();
        clock.pass(Duration.ofMinutes(1));
        round.turn();
        String told = line().path("escalatedAt").asText();
        assertThat(told).startsWith("2027-05-18T08:10");
        assertThat(supervisor()
                        .get("")
                        .getBody()
                        .path("incidents")
                        .path(0)
                        .path("escalatedAt")
                        .isNull())
                .as("they come first")
                .isFalse();
        int pressing = pressing();
        assertThat(pressing).isPositive();
        clock.pass(Duration.ofDays(1));
        round.turn();
        assertThat(line().path("escalatedAt").asText()).isEqualTo(told);

        supervisor().act("seen", line(), "");
        assertThat(pressing()).isEqualTo(pressing - 1);
        assertThat(line().path("escalatedAt").asText()).as("it stays on record").isEqualTo(told);
    }

    @Test
    void ofTwoNodesOneTells() {
        clock.pass(Duration.ofDays(7));
        transactions.executeWithoutResult(status -> {
            assertThat(acts.hold()).isTrue();
            CompletableFuture.runAsync(round::turn).join();
        });
        assertThat(line().path("escalatedAt").isNull())
                .as("another node has the round in hand")
                .isTrue();
        CompletableFuture.allOf(CompletableFuture.runAsync(round::turn), CompletableFuture.runAsync(round::turn))
                .join();
        round.turn();
        assertThat(database.queryForObject(
                        "select count(*) from incident_act where what = 'ESCALATED' and dossier_number = ?",
                        Integer.class,
                        number))
                .isOne();
    }

    @Test
    void whatWasLookedAtIsNotToldAboveUnlessItFailsAgain() {
        supervisor().act("seen", line(), "");
        clock.pass(Duration.ofDays(8));
        round.turn();
        assertThat(line().path("escalatedAt").isNull()).isTrue();
        supervisor().act("retry", line(), "");
        stuck.run(number);
        round.turn();
        assertThat(line().path("escalatedAt").isNull()).isTrue();
        clock.pass(Duration.ofDays(7));
        round.turn();
        assertThat(line().path("escalatedAt").isNull()).isFalse();
    }

    @Test
    void onlySupervisorsAndAdministratorsReadAndAct() {
        Map<String, ?> mine = Map.of("incidents", List.of(IncidentPages.key(line())));
        for (String officer : List.of("lanhdao.thanhkhe", "tiepnhan.thanhkhe", "phantich")) {
            IncidentPages pages = new IncidentPages(officer, port);
            assertThat(pages.get("").getStatusCode().value()).isEqualTo(403);
            assertThat(pages.get("/count").getStatusCode().value()).isEqualTo(403);
            for (String what : List.of("seen", "retry", "settled")) {
                assertThat(pages.act(what, mine).getStatusCode().value())
                        .as(what)
                        .isEqualTo(403);
                assertThat(pages.act(what, mine).getBody().path("detail").asText())
                        .contains("người giám sát");
            }
        }
        assertThat(line().path("seen").isNull()).isTrue();
        assertThat(new IncidentPages("quantri", port).of(number, "STEP")).hasSize(1);
    }

    @Test
    void whatIsAskedWronglyIsRefusedInWords() {
        assertThat(refusal(Map.of("incidents", List.of()))).contains("Chọn từ 1 đến 100");
        assertThat(refusal(Map.of("incidents", List.of(Map.of("kind", "STEP")))))
                .contains("loại (kind) và mã (id)");
        assertThat(refusal(Map.of("incidents", List.of(IncidentPages.key(line())), "note", "x".repeat(501))))
                .contains("500");
        assertThat(supervisor().get("?kind=WRONG").getStatusCode().value()).isEqualTo(400);
        assertThat(supervisor().get("?page=-1").getStatusCode().value()).isEqualTo(400);
        JsonNode unknown = supervisor()
                .act("seen", Map.of("incidents", List.of(Map.of("kind", "STEP", "id", "no-such-job"))))
                .getBody();
        assertThat(unknown.path(0).path("outcome").asText()).isEqualTo("gone");
    }

    @Test
    void itIsCountedAndFoundByUnit() {
        JsonNode page =
                supervisor().get("?unit=" + line().path("unit").asText()).getBody();
        assertThat(page.path("units"))
                .extracting(unit -> unit.path("name").asText())
                .contains("Phường Thanh Khê");
        assertThat(page.path("counts").path(0).path("kind").asText()).isEqualTo("STEP");
        assertThat(page.path("counts").path(0).path("open").asInt()).isPositive();
        assertThat(supervisor().all("unit=00000")).isEmpty();
    }

    private int pressing() {
        return supervisor().get("/count").getBody().path("escalated").asInt();
    }

    private String refusal(Map<String, ?> body) {
        var answer = supervisor().act("seen", body);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        return answer.getBody().path("detail").asText();
    }

    private JsonNode line() {
        List<JsonNode> lines = supervisor().of(number, "STEP");
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private boolean mine(JsonNode line) {
        return line.path("dossier").asText().equals(number);
    }

    private IncidentPages supervisor() {
        return new IncidentPages("giamsat", port);
    }
}
