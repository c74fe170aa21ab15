package vn.motcua.desk.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;
import vn.motcua.paper.Clerk;
import vn.motcua.paper.Scans;

/** From the choice of the procedure to form 01, and what is kept on the way. */
abstract class ReceptionCases {

    private static final String MARRIAGE = "marriage-registration";
    private static final String NOW = "2026-11-25T08:10";

    @Autowired
    Ward ward;

    @Autowired
    JdbcClient database;

    @Autowired
    ReceptionSweep sweep;

    @LocalServerPort
    int port;

    @BeforeEach
    void nothingUnfinished() {
        database.sql("delete from reception_page").update();
        database.sql("delete from reception_draft").update();
        ward.at(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ket hon", "KẾT HÔN", "dkkh", "1.000894", "ho tich"})
    void aProcedureIsFoundWithoutAccents(String asked) {
        JsonNode found = CounterOfficer.body(
                clerk().call(HttpMethod.GET, CounterOfficer.RECEPTIONS + "/procedures?query=" + asked, null));
        assertThat(found.findValuesAsText("procedure")).containsExactly(MARRIAGE);
    }

    @Test
    void onlyWhatOpensADossierIsOffered() {
        JsonNode all =
                CounterOfficer.body(clerk().call(HttpMethod.GET, CounterOfficer.RECEPTIONS + "/procedures", null));
        assertThat(all.findValuesAsText("procedure"))
                .contains("construction-permit", "land-change", MARRIAGE, "unlisted-procedure")
                .doesNotContain("citizen-message", "supplement");
    }

    @Test
    void whatIsBegunIsOfferedAgainUntilItIsAccepted() {
        String id = filledIn(Couple.ofAge());
        JsonNode line = CounterOfficer.body(clerk().call(HttpMethod.GET, CounterOfficer.RECEPTIONS, null))
                .path("receptions")
                .path(0);
        assertThat(line.path("id").asText()).isEqualTo(id);
        assertThat(line.path("applicant").asText()).isEqualTo("Trần V. T.");
        JsonNode again = CounterOfficer.body(clerk().call(HttpMethod.GET, path(id), null));
        assertThat(again.path("content").path("values").path("brideName").asText())
                .isEqualTo("Lê Thị Mẫu");

        JsonNode done = CounterOfficer.body(clerk().accepts(id, false));
        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(ward.status(done.path("dossier").asText())).isEqualTo("Được tiếp nhận");
        assertThat(ward.openSteps(done.path("dossier").asText())).containsExactly("digitise-dossier");
        assertThat(clerk().unfinished()).isEmpty();
        assertThat(kept(id)).isEqualTo("{}");
        assertThat(clerk().saves(id, FilledIn.marriage(Couple.ofAge()))
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
    }

    @Test
    void formOneIsThereToBePrinted() {
        JsonNode form = CounterOfficer.body(clerk().accepts(filledIn(Couple.ofAge()), false))
                .path("documents")
                .path(0);
        assertThat(form.path("receipt").asBoolean()).isTrue();
        assertThat(form.path("name").asText()).isEqualTo("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
    }

    @Test
    void anotherOfficerLearnsNothing() {
        String id = filledIn(Couple.ofAge());
        CounterOfficer colleague = new CounterOfficer("tiepnhan2.thanhkhe", port);
        assertThat(Stream.of(
                        colleague.call(HttpMethod.GET, path(id), null),
                        colleague.saves(id, FilledIn.marriage(Couple.ofAge())),
                        colleague.previews(id),
                        colleague.accepts(id, false),
                        colleague.brings(id, "identity", Scans.jpeg(60, 40)),
                        colleague.call(HttpMethod.DELETE, path(id), null)))
                .extracting(answer -> answer.getStatusCode().value())
                .containsOnly(404);
        assertThat(colleague.unfinished()).isEmpty();
        assertThat(clerk().unfinished()).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotich.thanhkhe", "lanhdao.thanhkhe", "giamsat"})
    void whoDoesNotReceiveCitizensIsRefused(String person) {
        CounterOfficer other = new CounterOfficer(person, port);
        assertThat(Stream.of(
                        other.call(HttpMethod.GET, CounterOfficer.RECEPTIONS, null),
                        other.call(HttpMethod.GET, CounterOfficer.RECEPTIONS + "/procedures", null),
                        other.call(HttpMethod.POST, CounterOfficer.RECEPTIONS, Map.of("procedure", MARRIAGE))))
                .extracting(answer -> answer.getStatusCode().value())
                .containsOnly(403);
    }

    @Test
    void nobodyReceivesForAnotherWard() {
        String id = filledIn(Couple.with("receivingUnit", "20308"));
        assertThat(clerk().previews(id).getStatusCode().value()).isEqualTo(403);
        assertThat(clerk().accepts(id, false).getStatusCode().value()).isEqualTo(403);
    }

    @Test
    void twoPressesAtOnceOpenOneDossier() throws Exception {
        String id = filledIn(Couple.ofAge());
        long before = dossiers();
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            Callable<ResponseEntity<JsonNode>> press = () -> clerk().accepts(id, false);
            List<Future<ResponseEntity<JsonNode>>> presses = hands.invokeAll(List.of(press, press));
            for (Future<ResponseEntity<JsonNode>> each : presses) {
                assertThat(each.get().getStatusCode().value()).isIn(200, 409);
            }
        } finally {
            hands.shutdown();
        }
        assertThat(dossiers()).isEqualTo(before + 1);
        String number =
                CounterOfficer.body(clerk().accepts(id, false)).path("dossier").asText();
        assertThat(ward.documents(number)).containsOnlyOnce("receipt");
    }

    static Stream<Arguments> procedures() {
        return Stream.of(
                Arguments.of(MARRIAGE, FilledIn.marriage(Couple.ofAge())),
                Arguments.of(MARRIAGE, FilledIn.marriage(Couple.ofBaNa())),
                Arguments.of(MARRIAGE, FilledIn.incompleteMarriage(Couple.ofAge())),
                Arguments.of("construction-permit", FilledIn.permit()),
                Arguments.of("land-change", FilledIn.landChange()));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void whatIsToldBeforeIsWhatComesOfIt(String procedure, Map<String, Object> content) {
        String id = clerk().begins(procedure);
        clerk().saves(id, content);
        long before = dossiers();
        JsonNode told = CounterOfficer.body(clerk().previews(id));
        assertThat(told.path("status").asText()).as(told.toString()).isNotEmpty();
        assertThat(dossiers()).as("a rehearsal leaves no dossier").isEqualTo(before);
        JsonNode came = CounterOfficer.body(clerk().accepts(id, false));
        assertThat(came.path("state").asText()).as(came.toString()).isEqualTo("DONE");
        for (String each : List.of("accepted", "status", "dueAt", "due", "limit", "legalBasis", "fee", "next")) {
            assertThat(came.path("outlook").path(each)).as(each).isEqualTo(told.path(each));
        }
    }

    @Test
    void theFeeOfAPermitIsToldBeforeItIsOwed() {
        String id = clerk().begins("construction-permit");
        clerk().saves(id, FilledIn.permit());
        JsonNode told = CounterOfficer.body(clerk().previews(id));
        assertThat(told.path("fee").path("amount").asLong()).isEqualTo(75_000);
        assertThat(told.path("fee").path("confirmed").asBoolean()).isFalse();
    }

    @Test
    void theLimitIsToldEvenWhereTheClockStartsElsewhere() {
        String id = clerk().begins("land-change");
        clerk().saves(id, FilledIn.landChange());
        JsonNode told = CounterOfficer.body(clerk().previews(id));
        assertThat(told.path("dueAt").isNull()).isTrue();
        assertThat(told.path("due").asText()).contains("cơ quan có thẩm quyền");
        assertThat(told.path("limit").asText()).matches("\\d+ ngày làm việc");
        assertThat(told.path("legalBasis").asText()).isNotEmpty();
    }

    @Test
    void everyWrongFieldOfBothFormsIsNamedAtOnce() {
        String id = clerk().begins(MARRIAGE);
        var refused = clerk().accepts(id, false);
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(CounterOfficer.body(refused).path("errors").findValuesAsText("field"))
                .contains("applicantName", "brideBirthDate", "papers", "check.missingPapers")
                .doesNotContain("channel", "receivingUnit");
        assertThat(CounterOfficer.body(clerk().previews(id)).path("errors")).isNotEmpty();
    }

    @Test
    void aContradictingLookUpIsReadFirst() {
        String id = filledIn(Couple.with("brideIdNumber", "048098004321"));
        JsonNode stopped = CounterOfficer.body(clerk().accepts(id, false));
        assertThat(stopped.path("state").asText()).isEqualTo("DIFFERS");
        assertThat(stopped.path("lookUps").findValuesAsText("answer")).anyMatch(said -> said.contains("KHÔNG khớp"));
        String number = stopped.path("dossier").asText();
        assertThat(ward.openSteps(number)).containsExactly("check-intake");
        JsonNode done = CounterOfficer.body(clerk().accepts(id, true));
        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(done.path("dossier").asText()).isEqualTo(number);
        assertThat(ward.status(number)).isEqualTo("Được tiếp nhận");
    }

    @Test
    void pagesWaitWithTheReceptionAndGoToTheDossier() throws java.io.IOException {
        String id = filledIn(Couple.ofAge());
        assertThat(clerk().brings(id, "identity", Scans.jpeg(300, 200))
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
        JsonNode page = CounterOfficer.body(clerk().call(HttpMethod.GET, path(id), null))
                .path("pages")
                .path(0);
        assertThat(page.path("item").asText()).isEqualTo("identity");
        String picture = path(id) + "/papers/identity/files/" + page.path("id").asText() + "/pages/1?width=120";
        assertThat(new Clerk("tiepnhan.thanhkhe", port).reads(picture).statusCode())
                .isEqualTo(200);
        assertThat(new Clerk("tiepnhan.bana", port).reads(picture).statusCode()).isEqualTo(404);
        String number =
                CounterOfficer.body(clerk().accepts(id, false)).path("dossier").asText();
        JsonNode papers =
                CounterOfficer.body(clerk().call(HttpMethod.GET, "/api/dossiers/" + number + "/papers", null));
        assertThat(papers.findValuesAsText("mediaType")).containsExactly("image/jpeg");
        assertThat(count("reception_page")).isZero();
    }

    @Test
    void whatIsNoPageIsRefusedInWords() {
        String id = filledIn(Couple.ofAge());
        var refused =
                clerk().brings(id, "identity", "không phải ảnh".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(CounterOfficer.body(refused).path("errors")).hasSize(1);
        assertThat(clerk().brings(id, "no-such-paper", Scans.jpeg(60, 40))
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
    }

    @Test
    void whatNobodyComesBackToIsGoneAfterAWeek() {
        String id = filledIn(Couple.ofAge());
        clerk().brings(id, "identity", Scans.jpeg(300, 200));
        ward.at("2026-12-02T08:09");
        sweep.nightly();
        assertThat(clerk().unfinished()).containsExactly(id);
        ward.at("2026-12-02T08:11");
        assertThat(clerk().unfinished()).isEmpty();
        assertThat(clerk().accepts(id, false).getStatusCode().value()).isEqualTo(404);
        sweep.nightly();
        assertThat(count("reception_draft")).isZero();
        assertThat(count("reception_page")).isZero();
    }

    @Test
    void noMoreIsKeptThanMayBe() {
        for (int begun = 0; begun < 20; begun++) {
            clerk().begins(MARRIAGE);
        }
        var refused = clerk().call(HttpMethod.POST, CounterOfficer.RECEPTIONS, Map.of("procedure", MARRIAGE));
        assertThat(refused.getStatusCode().value()).isEqualTo(409);
        assertThat(CounterOfficer.body(refused).path("detail").asText()).contains("20 lần tiếp nhận dở");
        String id = clerk().unfinished().get(0);
        assertThat(clerk().saves(id, Map.of("values", Map.of("applicantName", "ắ".repeat(66_000))))
                        .getStatusCode()
                        .value())
                .isEqualTo(413);
        clerk().call(HttpMethod.DELETE, path(id), null);
        assertThat(clerk().unfinished()).hasSize(19);
    }

    private CounterOfficer clerk() {
        return new CounterOfficer("tiepnhan.thanhkhe", port);
    }

    private String filledIn(Map<String, Object> form) {
        String id = clerk().begins(MARRIAGE);
        assertThat(clerk().saves(id, FilledIn.marriage(form)).getStatusCode().value())
                .isEqualTo(200);
        return id;
    }

    private String kept(String id) {
        return database.sql("select content from reception_draft where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private long dossiers() {
        return count("dossier");
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static String path(String id) {
        return CounterOfficer.RECEPTIONS + "/" + id;
    }
}
