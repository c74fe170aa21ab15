package vn.motcua.signature;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.standardwebhooks.Webhook;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.OnH2;
import vn.motcua.marriage.Ward;
import vn.motcua.signature.DemonstrationCertificate.Purpose;
import vn.motcua.signature.Verification.Outcome;
import vn.motcua.supervision.IncidentPages;

/** A signing service that does what the test says: the digest goes out once, the value comes back once, nothing is lost. */
@OnH2
class RemoteSignatureTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYqr";
    private static final WireMockServer SERVICE = new WireMockServer(options().dynamicPort());
    private static final SigningKey KEY = new DemonstrationCertificate(Purpose.SIGNER, "Lãnh đạo ký từ xa", "UBND")
            .issuedBy(
                    new DemonstrationCertificate(Purpose.AUTHORITY, "Cơ quan chứng thực", "Chính phủ").issuedBy(null));

    @TempDir
    static Path folder = Path.of("");

    @Autowired
    SigningDesk desk;

    @Autowired
    Drawer drawer;

    @Autowired
    Ward ward;

    @Autowired
    RequestSender sender;

    @Autowired
    SigningService service;

    @Autowired
    EntityManager entities;

    @Autowired
    ObjectMapper json;

    @LocalServerPort
    int port;

    private final TestRestTemplate http = new TestRestTemplate();
    private final Lab lab = new Lab(folder);
    private LocalDateTime time = LocalDateTime.parse("2026-11-23T09:10:11");
    private String number = "";
    private Drawer.Sheet sheet = new Drawer.Sheet("", new byte[0], List.of());

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        SERVICE.start();
        registry.add("spring.datasource.url", () -> "jdbc:h2:mem:motcua-remote;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        registry.add("motcua.signature.signer", () -> "remote");
        registry.add("motcua.signature.remote.base-url", () -> SERVICE.baseUrl() + "/sign");
        registry.add("motcua.signature.remote.api-key", () -> "thu-nghiem");
        registry.add("motcua.signature.remote.webhook-secret", () -> SECRET);
        registry.add("motcua.signature.remote.read-timeout", () -> "PT2S");
        registry.add("motcua.signature.pause", () -> "PT10H");
    }

    @BeforeEach
    void aLeaderHasAgreed() {
        SERVICE.resetAll();
        service.breaker().reset();
        serviceKnowsTheLeader();
        serviceAnswers(202);
        desk.deploy();
        ward.at(time.toString());
        number = desk.agreed();
        sheet = drawer.put(number, lab.letter());
    }

    @AfterEach
    void nothingIsLeftToSend() {
        desk.inTransaction(() -> entities.createQuery("update SignatureRequest r set r.dueAt = null")
                .executeUpdate());
    }

    @Test
    void theDigestGoesOutAndTheValueThatComesBackSignsThePaper() throws Exception {
        desk.sign(number);
        assertThat(desk.awaits(number)).isTrue();
        assertThat(sent()).as("nothing leaves before the step has committed").isEmpty();
        sender.run();
        JsonNode order = json.readTree(sent().get(0).getBodyAsString());
        assertThat(order.path("dossier").asText()).isEqualTo(number);
        assertThat(order.path("signer").asText()).isEqualTo("lanhdao.thanhkhe");
        assertThat(order.path("title").asText()).isEqualTo("Giấy phép xây dựng");
        assertThat(order.path("algorithm").asText()).isEqualTo("SHA256withECDSA");
        assertThat(sent().get(0).getHeader("Idempotency-Key")).isEqualTo(number + "/sign/" + sheet.id());
        assertThat(sent().get(0).getHeader("Authorization")).isEqualTo("Bearer thu-nghiem");
        later(Duration.ofHours(1));
        assertThat(answer(order, value(order))).isEqualTo(204);
        desk.sign(number);
        assertThat(desk.isSigned(number)).isTrue();
        Verification found = lab.verify(lab.file(sheet.signed().get(0)));
        assertThat(found.outcome()).as("nobody is trusted here").isEqualTo(Outcome.INDETERMINATE);
        assertThat(found.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.signer()).isEqualTo("Lãnh đạo ký từ xa");
            assertThat(signature.signedAt()).hasToString("2026-11-23T09:10:11+07:00");
            assertThat(signature.coversWholeFile()).isTrue();
            assertThat(signature.reasons()).singleElement().asString().contains("danh sách tin cậy");
        });
        assertThat(ward.events(number)).contains("SignatureAwaited", "Signed");
        assertThat(String.valueOf(desk.dossier(number).answers("signed").get("resultSignature")))
                .startsWith("Chữ ký số PAdES mức B, chứng thư “Lãnh đạo ký từ xa”");
    }

    @Test
    void aValueThatComesTwiceIsTakenOnce() throws Exception {
        JsonNode order = asked();
        assertThat(answer(order, value(order))).isEqualTo(204);
        assertThat(answer(order, value(order)))
                .as("another value, just as good")
                .isEqualTo(204);
        desk.sign(number);
        assertThat(answer(order, value(order))).isEqualTo(204);
        assertThat(sheet.signed()).hasSize(1);
        assertThat(desk.isSigned(number)).isTrue();
    }

    @Test
    void aWrongValueIsRefusedAndTheRightOneIsStillAwaited() throws Exception {
        JsonNode order = asked();
        Signature other = Signature.getInstance("NONEwithECDSA");
        other.initSign(KEY.key());
        other.update(new byte[32]);
        assertThat(answer(order, Base64.getEncoder().encodeToString(other.sign())))
                .isEqualTo(422);
        assertThat(answer(order, Base64.getEncoder().encodeToString(new byte[70])))
                .isEqualTo(422);
        assertThat(answer(order, "không phải base64")).isEqualTo(422);
        assertThat(desk.awaits(number)).isTrue();
        assertThat(answer(order, value(order))).isEqualTo(204);
        desk.sign(number);
        assertThat(sheet.signed()).hasSize(1);
    }

    @Test
    void afterATimeOutTheSameIsAskedAgainUnderTheSameKey() throws Exception {
        JsonNode order = asked();
        later(Duration.ofHours(4));
        desk.runTimer(number);
        desk.sign(number);
        sender.run();
        assertThat(sent()).hasSize(2);
        JsonNode again = json.readTree(sent().get(1).getBodyAsString());
        assertThat(again).as("digest, id and all").isEqualTo(order);
        assertThat(sent().get(1).getHeader("Idempotency-Key"))
                .isEqualTo(sent().get(0).getHeader("Idempotency-Key"));
        assertThat(desk.awaits(number)).isTrue();
        assertThat(answer(order, value(order))).isEqualTo(204);
        desk.sign(number);
        assertThat(sheet.signed()).hasSize(1);
        assertThat(ward.events(number).stream().filter("SignatureAwaited"::equals))
                .hasSize(2);
    }

    @Test
    void aValueThatComesWhileNobodyWaitsIsFoundLater() throws Exception {
        JsonNode order = asked();
        later(Duration.ofHours(4));
        desk.runTimer(number);
        assertThat(desk.awaits(number)).isFalse();
        assertThat(answer(order, value(order))).isEqualTo(204);
        desk.sign(number);
        assertThat(desk.isSigned(number)).isTrue();
    }

    @Test
    void whatTheSignerDeclinesIsAskedAnewWhenTheTimeIsOver() throws Exception {
        JsonNode order = asked();
        assertThat(post(order, "{\"declined\":\"Sai tên\"}", SECRET)).isEqualTo(204);
        assertThat(desk.awaits(number)).isTrue();
        desk.runTimer(number);
        desk.sign(number);
        sender.run();
        JsonNode again = json.readTree(sent().get(1).getBodyAsString());
        assertThat(again.path("id")).isNotEqualTo(order.path("id"));
        assertThat(sent().get(1).getHeader("Idempotency-Key")).isEqualTo(number + "/sign/" + sheet.id() + "/2");
        assertThat(answer(order, value(order))).as("too late").isEqualTo(204);
        assertThat(answer(again, value(again))).isEqualTo(204);
        desk.sign(number);
        assertThat(sheet.signed()).hasSize(1);
    }

    @Test
    void whatTheSignerDeclinesIsAnIncidentAndARetryAsksAnew() throws Exception {
        JsonNode order = asked();
        assertThat(incidents()).isEmpty();
        post(order, "{\"declined\":\"Sai tên\"}", SECRET);
        JsonNode declined = incidents().get(0);
        assertThat(declined.path("what").asText())
                .startsWith("“Giấy phép xây dựng”: ")
                .endsWith(" từ chối ký số. Lý do: Sai tên");
        supervisor().act("retry", declined, "");
        assertThat(incidents()).isEmpty();
        sender.run();
        JsonNode again = json.readTree(sent().get(1).getBodyAsString());
        assertThat(sent().get(1).getHeader("Idempotency-Key")).isEqualTo(number + "/sign/" + sheet.id() + "/2");
        assertThat(answer(again, value(again))).isEqualTo(204);
        desk.sign(number);
        assertThat(desk.isSigned(number)).isTrue();
        assertThat(sheet.signed()).hasSize(1);
        assertThat(incidents()).isEmpty();
    }

    @Test
    void aSilentSignerIsAnIncidentAfterTwoDaysAndARetryAsksTheSame() throws Exception {
        asked();
        later(Duration.ofDays(2).minusMinutes(1));
        assertThat(incidents()).isEmpty();
        later(Duration.ofMinutes(1));
        assertThat(incidents().get(0).path("what").asText()).contains("quá lâu chưa có chữ ký");
        supervisor().act("retry", incidents().get(0), "");
        sender.run();
        assertThat(sent().get(1).getHeader("Idempotency-Key"))
                .isEqualTo(sent().get(0).getHeader("Idempotency-Key"));
    }

    @Test
    void aServiceThatIsDownForAWhileIsAnIncident() throws Exception {
        serviceAnswers(503);
        desk.sign(number);
        sender.run();
        later(Duration.ofMinutes(9));
        assertThat(incidents()).isEmpty();
        later(Duration.ofMinutes(1));
        JsonNode failing = incidents().get(0);
        assertThat(failing.path("what").asText()).endsWith("dịch vụ ký từ xa báo lỗi 503.");
        service.breaker().reset();
        serviceAnswers(202);
        supervisor().act("retry", failing, "");
        sender.run();
        assertThat(sent()).hasSize(2);
        assertThat(incidents()).isEmpty();
    }

    @Test
    void aServiceThatIsDownIsWaitedOut() throws Exception {
        serviceAnswers(503);
        desk.sign(number);
        sender.run();
        assertThat(failure()).isEqualTo("dịch vụ ký từ xa báo lỗi 503");
        sender.run();
        assertThat(sent()).as("not at once").hasSize(1);
        later(Duration.ofMinutes(1));
        SERVICE.stubFor(com.github.tomakehurst.wiremock.client.WireMock.post(urlEqualTo("/sign/signatures"))
                .willReturn(aResponse().withFixedDelay(5000)));
        sender.run();
        assertThat(failure()).isEqualTo("dịch vụ ký từ xa không trả lời");
        later(Duration.ofMinutes(2));
        serviceAnswers(202);
        sender.run();
        assertThat(failure()).isNull();
        assertThat(sent().stream().map(LoggedRequest::getBodyAsString).collect(Collectors.toSet()))
                .hasSize(1);
        JsonNode order = json.readTree(sent().get(2).getBodyAsString());
        assertThat(answer(order, value(order))).isEqualTo(204);
        desk.sign(number);
        assertThat(desk.isSigned(number)).isTrue();
    }

    @Test
    void aLeaderWithoutACertificateIsNamed() {
        SERVICE.stubFor(
                get(urlPathEqualTo("/sign/certificates/lanhdao.thanhkhe")).willReturn(okJson("{\"chain\":[]}")));
        desk.sign(number);
        sender.run();
        assertThat(failure()).startsWith("dịch vụ ký từ xa không có chứng thư của Lãnh đạo UBND");
        assertThat(sent()).isEmpty();
    }

    @Test
    void nobodyElseBringsValues() throws Exception {
        JsonNode order = asked();
        String body = "{\"value\":\"" + value(order) + "\"}";
        assertThat(post(order, body, "whsec_" + Base64.getEncoder().encodeToString(new byte[32])))
                .isEqualTo(401);
        assertThat(http.postForEntity(address(order.path("id").asText()), body, String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(post(json.readTree("{\"id\":\"" + UUID.randomUUID() + "\"}"), body, SECRET))
                .isEqualTo(404);
        assertThat(post(order, "{}", SECRET)).isEqualTo(422);
        assertThat(post(order, "[", SECRET)).isEqualTo(422);
        assertThat(desk.awaits(number)).isTrue();
    }

    private List<JsonNode> incidents() {
        return supervisor().of(number, "SIGNATURE");
    }

    private IncidentPages supervisor() {
        return new IncidentPages("giamsat", port);
    }

    /** Asked, and the service has it. */
    private JsonNode asked() throws Exception {
        desk.sign(number);
        sender.run();
        return json.readTree(sent().get(0).getBodyAsString());
    }

    private void later(Duration pause) {
        time = time.plus(pause);
        ward.at(time.toString());
    }

    private static void serviceKnowsTheLeader() {
        String chain =
                new Prepared(Instant.EPOCH, KEY.chain(), "", "").chainText().replace("\n", "\",\"");
        SERVICE.stubFor(get(urlPathEqualTo("/sign/certificates/lanhdao.thanhkhe"))
                .willReturn(okJson("{\"chain\":[\"" + chain + "\"]}")));
    }

    private static void serviceAnswers(int status) {
        SERVICE.stubFor(com.github.tomakehurst.wiremock.client.WireMock.post(urlEqualTo("/sign/signatures"))
                .willReturn(aResponse().withStatus(status)));
    }

    private List<LoggedRequest> sent() {
        return SERVICE.findAll(postRequestedFor(urlEqualTo("/sign/signatures")));
    }

    private String failure() {
        return desk.inTransaction(() -> entities.createQuery(
                        "select r from SignatureRequest r where r.dossierNumber = ?1", SignatureRequest.class)
                .setParameter(1, number)
                .getSingleResult()
                .failure());
    }

    private static String value(JsonNode order) throws Exception {
        Signature signature = Signature.getInstance("NONEwithECDSA");
        signature.initSign(KEY.key());
        signature.update(Base64.getDecoder().decode(order.path("digest").asText()));
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    private int answer(JsonNode order, String value) throws Exception {
        return post(order, "{\"value\":\"" + value + "\"}", SECRET);
    }

    private int post(JsonNode order, String body, String secret) throws Exception {
        String id = "msg_" + UUID.randomUUID();
        Instant now = Instant.now();
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set("webhook-id", id);
        headers.set("webhook-timestamp", String.valueOf(now.getEpochSecond()));
        headers.set("webhook-signature", new Webhook(secret).sign(id, now.getEpochSecond(), body));
        return http.postForEntity(address(order.path("id").asText()), new HttpEntity<>(body, headers), String.class)
                .getStatusCode()
                .value();
    }

    private String address(String id) {
        return "http://localhost:" + port + "/api/signatures/" + id + "/value";
    }
}
