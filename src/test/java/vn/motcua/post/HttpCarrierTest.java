package vn.motcua.post;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.supervision.IncidentPages;

/** However the carrier fails: one order, nothing lost, and the consignment shows what is known. */
class HttpCarrierTest extends OnTheWire {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired
    Errands errands;

    @Autowired
    Answers answers;

    @LocalServerPort
    int port;

    @Test
    void anOrderGoesOutUnderOurCodeAndBringsTheNumber() {
        String number = postman.send("to-authority");
        String code = postman.latest(number).orderCode();
        ItemNumber item = Postman.label();
        carrierTakes(code, item);
        assertThat(postman.latest(number).state()).isEqualTo("PREPARED");
        later(Duration.ZERO);
        assertThat(orders(code)).isEqualTo(1);
        assertThat(postman.latest(number).state()).isEqualTo("ORDERED");
        assertThat(postman.latest(number).itemNumber()).isEqualTo(item.text());
        assertThat(postman.view(number).errand()).hasFieldOrPropertyWithValue("kind", "TRACK");
    }

    @Test
    void aTimeOutAfterTheOrderWasTakenMakesNoSecondOne() {
        String number = postman.send("to-authority");
        String code = postman.latest(number).orderCode();
        ItemNumber item = Postman.label();
        carrierTakesAndFallsSilent(code, item);
        later(Duration.ZERO);
        assertThat(postman.latest(number).state()).isEqualTo("PREPARED");
        assertThat(postman.view(number).errand())
                .hasFieldOrPropertyWithValue("failure", "bưu chính không trả lời")
                .hasFieldOrPropertyWithValue("attempts", 1);
        later(MINUTE);
        assertThat(postman.latest(number).state()).isEqualTo("ORDERED");
        assertThat(postman.latest(number).itemNumber()).isEqualTo(item.text());
        later(MINUTE);
        assertThat(orders(code)).as("orders at the carrier").isEqualTo(1);
    }

    @Test
    void errorsOfTheCarrierAreWaitedOut() {
        String number = postman.send("to-authority");
        String code = postman.latest(number).orderCode();
        carrierTakes(code, Postman.label());
        carrierAnswers("POST", "/orders", serverError());
        later(Duration.ZERO);
        assertThat(postman.view(number).errand())
                .hasFieldOrPropertyWithValue("failure", "bưu chính báo lỗi 500")
                .hasFieldOrPropertyWithValue(
                        "nextAt", postman.latest(number).preparedAt().plus(MINUTE));
        later(MINUTE);
        carrierAnswers("POST", "/orders", aResponse().withStatus(200).withBody("<html>"));
        later(Duration.ofMinutes(2));
        assertThat(postman.view(number).errand())
                .hasFieldOrPropertyWithValue("failure", "bưu chính trả lời không đọc được")
                .hasFieldOrPropertyWithValue("attempts", 3);
        carrierTakes(code, Postman.label());
        later(Duration.ofMinutes(5));
        assertThat(postman.latest(number).state()).isEqualTo("ORDERED");
        assertThat(postman.view(number).errand()).hasFieldOrPropertyWithValue("failure", null);
    }

    @Test
    void aCarrierThatIsDownForAnHourIsLeftAloneAndThenToldOnce() {
        String number = postman.send("to-authority");
        String code = postman.latest(number).orderCode();
        carrierAnswers("GET", "/orders/" + code, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        for (int minute = 0; minute < 60; minute++) {
            later(MINUTE);
        }
        assertThat(asked("/orders/" + code)).as("calls in an hour").isBetween(3, 10);
        assertThat(postman.view(number).errand()).hasFieldOrPropertyWithValue("kind", "ORDER");
        assertThat(new Officer("giamsat", port)
                        .troubles()
                        .body()
                        .path("failing")
                        .toString())
                .contains(code);
        JsonNode incident = supervisor().of(number, "CARRIER").get(0);
        assertThat(incident.path("what").asText()).contains(code);
        ItemNumber scanned = postman.collect(number);
        assertThat(postman.latest(number).state())
                .as("the postman comes all the same")
                .isEqualTo("HANDED_TO_POST");

        carrierTakes(code, Postman.label());
        supervisor().act("retry", incident, "");
        later(MINUTE);
        assertThat(orders(code)).isEqualTo(1);
        assertThat(supervisor().of(number, "CARRIER")).isEmpty();
        assertThat(postman.latest(number).state()).isEqualTo("HANDED_TO_POST");
        assertThat(postman.latest(number).itemNumber())
                .as("the label is what was scanned")
                .isEqualTo(scanned.text());
        assertThat(postman.at(number))
                .as("the dossier's process was not disturbed")
                .containsExactly("await");
    }

    private IncidentPages supervisor() {
        return new IncidentPages("giamsat", port);
    }

    @Test
    void theBreakerOpensForAllConsignmentsAtOnce() {
        for (int i = 0; i < 4; i++) {
            String code = postman.latest(postman.send("to-authority")).orderCode();
            carrierAnswers("GET", "/orders/" + code, serverError());
        }
        ward.at("2026-11-25T08:10:30");
        String last = postman.send("to-authority");
        carrierTakes(postman.latest(last).orderCode(), Postman.label());
        later(MINUTE);
        assertThat(postman.view(last).errand())
                .hasFieldOrPropertyWithValue("failure", "bưu chính đang lỗi liên tục nên tạm chưa gọi lại")
                .hasFieldOrPropertyWithValue("attempts", 0);
        assertThat(orders(postman.latest(last).orderCode())).isZero();
    }

    @Test
    void whatIsCalledOffWhileTheOrderIsOnItsWayIsCalledOffThereToo() {
        String number = postman.send("to-authority");
        String code = postman.latest(number).orderCode();
        carrierTakesAndFallsSilent(code, Postman.label());
        carrierAnswers("POST", "/orders/" + code + "/cancel", aResponse().withStatus(200));
        later(Duration.ZERO);
        postman.callOff(number);
        assertThat(postman.view(number).errand()).hasFieldOrPropertyWithValue("kind", "CANCEL");
        later(MINUTE);
        assertThat(told("/orders/" + code + "/cancel")).isEqualTo(1);
        assertThat(postman.view(number).errand()).isNull();
        assertThat(postman.latest(number).state()).isEqualTo("CANCELLED");
        later(Duration.ofHours(1));
        assertThat(told("/orders/" + code + "/cancel")).isEqualTo(1);
    }

    @Test
    void anOrderThatComesThroughAfterItWasCalledOffIsCalledOff() {
        String number = postman.send("to-authority");
        Errands.InHand onItsWay = errands.take(postman.now()).orElseThrow();
        postman.callOff(number);
        answers.ordered(onItsWay, new Carrier.Order(onItsWay.label().orderCode(), null));
        assertThat(postman.latest(number).state()).isEqualTo("CANCELLED");
        carrierAnswers(
                "GET",
                "/orders/" + onItsWay.label().orderCode(),
                order(onItsWay.label().orderCode(), Postman.label()));
        carrierAnswers(
                "POST",
                "/orders/" + onItsWay.label().orderCode() + "/cancel",
                aResponse().withStatus(200));
        later(Duration.ZERO);
        assertThat(told("/orders/" + onItsWay.label().orderCode() + "/cancel")).isEqualTo(1);
    }

    @Test
    void twoNodesTakeNoErrandTwice() {
        String number = postman.send("to-authority");
        String id = postman.latest(number).id();
        var now = postman.now();
        assertThat(errands.take(now)).map(Errands.InHand::consignmentId).contains(id);
        assertThat(errands.take(now)).isEmpty();
        assertThat(errands.take(now.plus(Duration.ofMinutes(2))))
                .as("a node that died has left it")
                .isPresent();
    }
}
