package vn.motcua.post;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.OnH2;
import vn.motcua.marriage.Ward;

/** A program whose carrier is reached by http, and a carrier that does what the test says. Its errands are run by hand. */
@OnH2
abstract class OnTheWire {

    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYqr";
    private static final WireMockServer CARRIER = new WireMockServer(options().dynamicPort());

    @Autowired
    Postman postman;

    @Autowired
    Ward ward;

    @Autowired
    Messenger messenger;

    @Autowired
    CarrierLine line;

    @Autowired
    private EntityManager entities;

    @Autowired
    private PlatformTransactionManager transactions;

    private LocalDateTime time = LocalDateTime.parse("2026-11-25T08:10");

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        CARRIER.start();
        registry.add("spring.datasource.url", () -> "jdbc:h2:mem:motcua-post;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        registry.add("motcua.post.carrier", () -> "http");
        registry.add("motcua.post.base-url", () -> CARRIER.baseUrl() + "/api");
        registry.add("motcua.post.token", () -> "thu-nghiem");
        registry.add("motcua.post.customer-code", () -> "DN-0001");
        registry.add("motcua.post.connect-timeout", () -> "PT2S");
        registry.add("motcua.post.read-timeout", () -> "PT2S");
        registry.add("motcua.post.pause", () -> "PT10H");
        registry.add("motcua.post.webhook-secret", () -> SECRET);
    }

    @BeforeEach
    void aCarrierThatKnowsNothing() {
        CARRIER.resetAll();
        line.breaker().reset();
        ward.at(time.toString());
        postman.deploy();
    }

    @AfterEach
    void noErrandsForOthers() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> entities.createQuery("delete from Errand")
                .executeUpdate());
    }

    /** So much later the errands that are due are run. */
    void later(Duration pause) {
        time = time.plus(pause);
        ward.at(time.toString());
        messenger.run();
    }

    void carrierAnswers(String method, String path, ResponseDefinitionBuilder answer) {
        CARRIER.stubFor((method.equals("GET") ? get(urlEqualTo("/api" + path)) : post(urlEqualTo("/api" + path)))
                .willReturn(answer));
    }

    /** The carrier has no such order, and takes it. */
    void carrierTakes(String orderCode, ItemNumber item) {
        carrierAnswers("GET", "/orders/" + orderCode, aResponse().withStatus(404));
        carrierAnswers("POST", "/orders", order(orderCode, item));
    }

    /** The carrier takes the order, and has it from then on, but the answer comes too late. */
    void carrierTakesAndFallsSilent(String orderCode, ItemNumber item) {
        String order = "/api/orders/" + orderCode;
        CARRIER.stubFor(get(urlEqualTo(order))
                .inScenario(orderCode)
                .whenScenarioStateIs("Started")
                .willReturn(aResponse().withStatus(404)));
        CARRIER.stubFor(post(urlEqualTo("/api/orders"))
                .inScenario(orderCode)
                .willSetStateTo("taken")
                .willReturn(order(orderCode, item).withFixedDelay(6000)));
        CARRIER.stubFor(get(urlEqualTo(order))
                .inScenario(orderCode)
                .whenScenarioStateIs("taken")
                .willReturn(order(orderCode, item)));
    }

    static ResponseDefinitionBuilder order(String orderCode, ItemNumber item) {
        return okJson("{\"saleOrderCode\":\"%s\",\"itemCode\":\"%s\"}".formatted(orderCode, item));
    }

    void carrierTells(String orderCode, String... events) {
        carrierAnswers("GET", "/orders/" + orderCode + "/events", okJson("[" + String.join(",", events) + "]"));
    }

    static String event(String code, String at) {
        return "{\"code\":\"%s\",\"happenedAt\":\"%s+07:00\"}".formatted(code, at);
    }

    int asked(String path) {
        return CARRIER.findAll(getRequestedFor(urlEqualTo("/api" + path))).size();
    }

    int told(String path) {
        return CARRIER.findAll(postRequestedFor(urlEqualTo("/api" + path))).size();
    }

    /** Orders that reached the carrier under our code. */
    int orders(String orderCode) {
        return CARRIER.findAll(postRequestedFor(urlEqualTo("/api/orders"))
                        .withHeader(
                                "Authorization",
                                com.github.tomakehurst.wiremock.client.WireMock.equalTo("Bearer thu-nghiem"))
                        .withHeader(
                                "Idempotency-Key", com.github.tomakehurst.wiremock.client.WireMock.equalTo(orderCode))
                        .withRequestBody(matchingJsonPath("$[?(@.saleOrderCode == '" + orderCode + "')]"))
                        .withRequestBody(matchingJsonPath("$[?(@.customerCode == 'DN-0001')]")))
                .size();
    }
}
