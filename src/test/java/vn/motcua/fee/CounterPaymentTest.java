package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnH2;
import vn.motcua.dossier.Dossier;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** Money that an officer takes, or whose proof an officer sees. */
@OnH2
class CounterPaymentTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @LocalServerPort
    int port;

    private Till till;
    private String number = "";

    @BeforeEach
    void accepted() {
        till = new Till(engine, port);
        ward.at("2026-11-25T08:10");
        number = officers.digitised(Couple.ofAge());
        ward.at("2026-11-25T09:00");
    }

    @Test
    void theRightAmountGivesAReceiptAndTheClockGoesOn() {
        till.ask(number, 3_000_000_000L);
        till.confirm(number, 3_000_000_000L, "BL-" + number, "counter");
        assertThat(till.step(number)).isEqualTo("after");
        assertThat(ward.due(number)).isEqualTo("2026-11-25T17:00");
        JsonNode account = till.read(Till.OFFICER, number).getBody();
        assertThat(account.get("obligations").get(0).get("state").asText()).isEqualTo("paid");
        assertThat(account.get("receipts")).hasSize(1);
    }

    @Test
    void cashOfAWrongAmountIsHandedBackAndLogged() {
        till.ask(number, 100_000);
        till.confirm(number, 10_000, "BL-" + number, "counter");
        assertThat(till.step(number)).isEqualTo("pay");
        assertThat(noted()).contains("phải nộp 100.000 đồng, ghi nhận 10.000 đồng");
        till.confirm(number, 1_000_000, "BL-" + number, "counter");
        assertThat(till.step(number)).isEqualTo("pay");
        till.confirm(number, 100_000, "BL-" + number, "counter");
        assertThat(till.step(number)).isEqualTo("after");
        JsonNode account = till.read(Till.OFFICER, number).getBody();
        assertThat(account.get("payments")).hasSize(1);
        assertThat(account.get("toRefund").asLong()).isZero();
    }

    @Test
    void whatCameThroughTheBankIsKeptWhateverItsAmount() {
        till.ask(number, 100_000);
        till.confirm(number, 70_000, "FT1-" + number, "bank");
        assertThat(till.step(number)).isEqualTo("pay");
        assertThat(noted()).contains("còn thiếu 30.000 đồng");
        till.confirm(number, 30_000, "BL-" + number, "counter");
        assertThat(till.step(number)).isEqualTo("after");
    }

    @Test
    void nothingIsAskedForWhereNothingIsDue() {
        till.ask(number, 0);
        assertThat(till.step(number)).isEqualTo("after");
        assertThat(ward.due(number)).isEqualTo("2026-11-25T17:00");
        assertThat(ward.events(number)).doesNotContain("PaymentRequested", "Suspended");
        assertThat(till.read(Till.OFFICER, number).getBody().get("obligations")).isEmpty();
    }

    @Test
    void whatIsNotPaidByTheLastDayIsNotDueAnyMoreAndMoneyThatStillComesIsKept() {
        till.ask(number, 100_000);
        till.pays(number, 20_000, "A" + number);
        ward.at("2026-12-24T23:59");
        till.runTimers(number);
        assertThat(till.step(number)).isEqualTo("pay");
        ward.at("2026-12-25T00:00");
        till.runTimers(number);
        assertThat(till.step(number)).isEqualTo("after");
        assertThat(till.pays(number, 80_000, "B" + number).get("state").asText())
                .isEqualTo("unmatched");
        JsonNode account = till.read(Till.OFFICER, number).getBody();
        assertThat(account.get("obligations").get(0).get("state").asText()).isEqualTo("cancelled");
        assertThat(account.get("toRefund").asLong()).isEqualTo(100_000);
    }

    private String noted() {
        return ward.dossier(number).timeline().stream()
                .map(entry -> entry.event())
                .filter(Dossier.PaymentNoted.class::isInstance)
                .map(event -> ((Dossier.PaymentNoted) event).why())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
