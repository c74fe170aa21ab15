package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What a carrier sends of its own accord: signed, heard once, never from anybody else. */
class WebhookTest extends OnTheWire {

    @LocalServerPort
    int port;

    private final TestRestTemplate http = new TestRestTemplate();
    private String number = "";
    private String body = "";

    @BeforeEach
    void aConsignmentIsOnItsWay() {
        number = postman.send("to-authority");
        body = message(postman.latest(number).orderCode(), "EMG");
    }

    @Test
    void aSignedMessageIsHeard() throws Exception {
        assertThat(send("vnpost", body, signed(id(), Instant.now(), body))).isEqualTo(204);
        assertThat(postman.latest(number).state()).isEqualTo("AT_DELIVERY_OFFICE");
        assertThat(postman.view(number).events()).last().hasFieldOrPropertyWithValue("carrier", "vnpost");
    }

    @Test
    void aReplayChangesNothing() throws Exception {
        HttpHeaders once = signed(id(), Instant.now(), body);
        assertThat(send("vnpost", body, once)).isEqualTo(204);
        int events = postman.view(number).events().size();
        assertThat(send("vnpost", body, once)).isEqualTo(204);
        assertThat(postman.view(number).events()).hasSize(events);
        assertThat(send("vnpost", body, signed(id(), Instant.now(), body))).isEqualTo(204);
        assertThat(postman.view(number).events())
                .as("told again in a message of its own, it is kept")
                .hasSize(events + 1)
                .last()
                .hasFieldOrPropertyWithValue("moved", false);
    }

    @Test
    void whatIsNotSignedIsNotHeard() throws Exception {
        Instant now = Instant.now();
        assertThat(send("vnpost", body, new HttpHeaders())).isEqualTo(401);
        assertThat(send("vnpost", body.replace("EMG", "EMI"), signed(id(), now, body)))
                .isEqualTo(401);
        assertThat(send("vnpost", body, signed(id(), now.minusSeconds(600), body)))
                .as("too old")
                .isEqualTo(401);
        assertThat(send("vnpost", body, signed(id(), now.plusSeconds(600), body)))
                .as("to come")
                .isEqualTo(401);
        assertThat(send("someone", body, signed(id(), now, body))).isEqualTo(401);
        HttpHeaders renamed = signed(id(), now, body);
        renamed.set("webhook-id", id());
        assertThat(send("vnpost", body, renamed)).isEqualTo(401);
        HttpHeaders garbled = signed(id(), now, body);
        garbled.set("webhook-timestamp", "hôm nay");
        assertThat(send("vnpost", body, garbled)).isEqualTo(401);
        assertThat(postman.latest(number).state()).isEqualTo("PREPARED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "không phải JSON",
                "{\"itemCode\":\"EA1\",\"code\":\"EMG\",\"happenedAt\":\"hôm qua\"}"
            })
    void whatCannotBeReadIsSaidSoAndMayBeSentAgain(String garbled) throws Exception {
        String id = id();
        assertThat(send("vnpost", garbled, signed(id, Instant.now(), garbled))).isEqualTo(422);
        assertThat(send("vnpost", body, signed(id, Instant.now(), body))).isEqualTo(204);
        assertThat(postman.latest(number).state()).isEqualTo("AT_DELIVERY_OFFICE");
    }

    @Test
    void anItemThatIsNotKnownYetIsKeptForLater() throws Exception {
        ItemNumber item = Postman.label();
        String early = message(postman.latest(number).orderCode(), "EMG")
                .replaceFirst("\"saleOrderCode\":\"[^\"]*\"", "\"itemCode\":\"" + item + "\"");
        assertThat(send("vnpost", early, signed(id(), Instant.now(), early))).isEqualTo(204);
        assertThat(postman.latest(number).state()).isEqualTo("PREPARED");
        String code = postman.latest(number).orderCode();
        carrierTakes(code, item);
        later(java.time.Duration.ZERO);
        assertThat(postman.latest(number).state()).isEqualTo("AT_DELIVERY_OFFICE");
    }

    private static String message(String orderCode, String code) {
        return "{\"saleOrderCode\":\"%s\",\"code\":\"%s\",\"happenedAt\":\"2026-11-25T08:10:00+07:00\"}"
                .formatted(orderCode, code);
    }

    private static String id() {
        return "msg_" + UUID.randomUUID();
    }

    private static HttpHeaders signed(String id, Instant at, String body) throws Exception {
        HttpHeaders headers = new HttpHeaders();
        headers.set("webhook-id", id);
        headers.set("webhook-timestamp", String.valueOf(at.getEpochSecond()));
        headers.set("webhook-signature", new Webhook(SECRET).sign(id, at.getEpochSecond(), body));
        return headers;
    }

    private int send(String carrier, String message, HttpHeaders headers) {
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.postForEntity(
                        "http://localhost:" + port + "/api/post/events/" + carrier,
                        new HttpEntity<>(message, headers),
                        String.class)
                .getStatusCode()
                .value();
    }
}
