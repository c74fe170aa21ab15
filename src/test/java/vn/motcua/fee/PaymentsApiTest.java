package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** Money that a payment platform tells of: all of it is kept, whatever it settles. */
@OnH2
class PaymentsApiTest {

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
    void oneHundredThousandAreDue() {
        till = new Till(engine, port);
        ward.at("2026-11-25T08:10");
        number = officers.digitised(Couple.ofAge());
        ward.at("2026-11-25T09:00");
        till.ask(number, 100_000);
    }

    @Test
    void theExactAmountSettlesAndTheDossierGoesOn() {
        assertThat(ward.status(number)).isEqualTo("Yêu cầu thực hiện nghĩa vụ tài chính");
        assertThat(ward.due(number)).isEqualTo("none");
        ward.at("2026-11-26T09:00");
        JsonNode answer = till.pays(number, 100_000, "A" + number);
        assertThat(answer.get("state").asText()).isEqualTo("settled");
        assertThat(answer.get("outcome").asText())
                .startsWith(
                        "Đã nộp đủ 100.000 đồng (Thuế, lệ phí trước bạ theo thông báo của cơ quan thuế). Biên lai số 0")
                .endsWith("/2026 của Phường Thanh Khê.");
        assertThat(till.step(number)).isEqualTo("after");
        assertThat(ward.status(number)).isEqualTo("Đang xử lý");
        assertThat(ward.due(number)).isEqualTo("2026-11-26T17:00");
        assertThat(ward.events(number))
                .containsSubsequence("PaymentRequested", "Suspended", "PaymentReceived", "Resumed")
                .doesNotContain("PaymentNoted");
    }

    @Test
    void tooLittleIsKeptAndTwoThatSumToItSettle() {
        JsonNode first = till.pays(number, 60_000, "A" + number);
        assertThat(first.get("state").asText()).isEqualTo("short");
        assertThat(first.get("due").asLong()).isEqualTo(40_000);
        assertThat(first.get("outcome").asText())
                .startsWith("Đã nhận 60.000 đồng, còn thiếu 40.000 đồng trong tổng số 100.000 đồng phải nộp");
        assertThat(till.step(number)).isEqualTo("pay");
        assertThat(till.pays(number, 40_000, "B" + number).get("state").asText())
                .isEqualTo("settled");
        assertThat(till.step(number)).isEqualTo("after");
    }

    @Test
    void tooMuchSettlesAndTheRestIsKeptForARefund() {
        JsonNode answer = till.pays(number, 130_000, "A" + number);
        assertThat(answer.get("state").asText()).isEqualTo("surplus");
        assertThat(answer.get("toRefund").asLong()).isEqualTo(30_000);
        assertThat(answer.get("outcome").asText()).endsWith("Số tiền thừa 30.000 đồng được giữ lại để hoàn trả.");
        assertThat(till.step(number)).isEqualTo("after");
        assertThat(ward.events(number)).containsSubsequence("PaymentReceived", "PaymentNoted");
    }

    @Test
    void paidTwiceIsKeptForARefund() {
        till.pays(number, 100_000, "A" + number);
        JsonNode again = till.pays(number, 100_000, "B" + number);
        assertThat(again.get("state").asText()).isEqualTo("duplicate");
        assertThat(again.get("toRefund").asLong()).isEqualTo(100_000);
        JsonNode account = till.read(Till.OFFICER, number).getBody();
        assertThat(account.get("due").asLong()).isZero();
        assertThat(account.get("toRefund").asLong()).isEqualTo(100_000);
        assertThat(account.get("payments")).hasSize(2);
        assertThat(account.get("receipts")).hasSize(1);
    }

    @Test
    void theSameReferenceToldTwiceIsTakenOnceAndAnsweredAlike() {
        JsonNode first = till.pays(number, 60_000, "A" + number);
        till.pays(number, 40_000, "B" + number);
        assertThat(till.pays(number, 60_000, "A" + number)).isEqualTo(first);
        assertThat(till.read(Till.OFFICER, number).getBody().get("payments")).hasSize(2);
        var other = till.post(Till.OFFICER, number, Map.of("amount", 1, "reference", "A" + number, "method", "online"));
        assertThat(other.getStatusCode().value()).isEqualTo(409);
        assertThat(other.getBody().get("detail").asText()).contains("đã được ghi nhận với số tiền khác");
    }

    @Test
    void whereNothingIsDueItIsKeptToBeCleared() {
        String free = officers.accepted(Couple.ofAge());
        JsonNode answer = till.pays(free, 5_000, "A" + free);
        assertThat(answer.get("state").asText()).isEqualTo("unmatched");
        assertThat(answer.get("outcome").asText())
                .isEqualTo("Hồ sơ %s không có khoản nào phải nộp. Số tiền 5.000 đồng vừa báo được giữ lại để đối soát,"
                                .formatted(free)
                        + " hoàn trả.");
        assertThat(ward.events(free)).contains("PaymentNoted");
    }

    @Test
    void theReceiptSaysWhatAReceiptSays() {
        till.pays(number, 100_000, "A" + number);
        JsonNode receipt =
                till.read("giamsat", number).getBody().get("receipts").get(0);
        assertThat(receipt.get("number").asText()).matches("\\d{7}/2026");
        assertThat(receipt.get("unit").asText()).isEqualTo("Phường Thanh Khê");
        assertThat(receipt.get("payer").asText()).isEqualTo("Trần Văn Thử");
        assertThat(receipt.get("amountInWords").asText()).isEqualTo("Một trăm nghìn đồng");
        assertThat(receipt.get("content").asText()).contains("Đăng ký kết hôn", number);
        assertThat(receipt.get("officer").asText()).isEqualTo(Till.OFFICER);
        assertThat(receipt.get("note").asText()).contains("chưa nối hệ thống biên lai điện tử");
    }

    @Test
    void whomTheDossierDoesNotConcernDoesNotSeeIt() {
        Map<String, ?> body = Map.of("amount", 100_000, "reference", "A" + number, "method", "online");
        assertThat(till.post("tiepnhan.bana", number, body).getStatusCode().value())
                .isEqualTo(404);
        assertThat(till.read("tiepnhan.bana", number).getStatusCode().value()).isEqualTo(404);
        assertThat(till.post(Till.OFFICER, "H17.20.209-261125-9999", body)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(till.post("quantri", number, body).getStatusCode().value()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "amount, 0",
        "amount, -5",
        "amount, 10000000001",
        "amount, 75000.5",
        "amount,",
        "reference, ",
        "reference, '<script>'",
        "method, cheque",
        "method,",
        "system, 'Ngân hàng'",
        "paidAt, hôm qua",
        "paidAt, 2026-11-26T09:00:00+07:00",
    })
    void whatIsWrongIsNamed(String field, String value) {
        Map<String, Object> body = new HashMap<>(Map.of("amount", 100_000, "reference", "A1", "method", "online"));
        body.put(field, value);
        var answer = till.post(Till.OFFICER, number, body);
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isEqualTo(422);
        assertThat(answer.getBody().get("errors").get(0).get("field").asText()).isEqualTo(field);
        assertThat(till.read(Till.OFFICER, number).getBody().get("payments")).isEmpty();
    }
}
