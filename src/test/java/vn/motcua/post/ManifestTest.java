package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnH2;
import vn.motcua.marriage.Ward;

/** The list for the postman over the API: who sees it, and what the scanner may tick off. */
@OnH2
class ManifestTest {

    @Autowired
    Postman postman;

    @Autowired
    Ward ward;

    @LocalServerPort
    int port;

    private String number = "";
    private String code = "";

    @BeforeEach
    void aConsignmentWaits() {
        postman.deploy();
        ward.at("2026-11-25T08:10");
        number = postman.send("to-authority");
        code = postman.latest(number).orderCode();
    }

    @Test
    void theListNamesWhatWaitsAndWhatWasTakenThatDay() {
        JsonNode line = sender().line("unit=20209", code);
        assertThat(sender().list("unit=20209").body().path("unitName").asText()).isEqualTo("Phường Thanh Khê");
        assertThat(line.path("papers").path(0).path("originals").asInt()).isEqualTo(1);
        assertThat(line.path("receiver").path("name").asText()).isEqualTo("Ủy ban nhân dân xã Bà Nà");
        assertThat(line.path("preparedAt").asText()).isEqualTo("2026-11-25T08:10:00+07:00");

        ward.at("2026-11-26T09:00");
        assertThat(sender().line("unit=20209", code).isMissingNode())
                .as("waits on")
                .isFalse();
        sender().ticksOff(code, Postman.label().text());
        assertThat(sender().line("unit=20209&date=2026-11-26", code)
                        .path("state")
                        .asText())
                .isEqualTo("HANDED_TO_POST");
        assertThat(sender().line("unit=20209&date=2026-11-27", code).isMissingNode())
                .isTrue();
        assertThat(sender().line("unit=20209&date=2026-11-24", code).isMissingNode())
                .as("not made yet")
                .isTrue();
    }

    @Test
    void anotherUnitsListIsNotThere() {
        assertThat(receiver().list("unit=20209").status()).isEqualTo(404);
        assertThat(sender().list("unit=99999").status()).isEqualTo(404);
        assertThat(of("giamsat").list("unit=20209").status()).isEqualTo(200);
        assertThat(sender().list("unit=20209&date=25/11/2026").status()).isEqualTo(422);
        assertThat(of("nobody").list("unit=20209").status()).isEqualTo(401);
    }

    @Test
    void aLabelIsScannedOnce() {
        String label = Postman.label().text();
        assertThat(sender().ticksOff(code, "EA473124820VN").words()).contains("sai chữ số kiểm tra");
        assertThat(sender().ticksOff(code, "").status()).isEqualTo(422);
        assertThat(postman.latest(number).state()).isEqualTo("PREPARED");

        assertThat(sender().ticksOff(code, label.toLowerCase()).status()).isEqualTo(200);
        int events = postman.view(number).events().size();
        assertThat(sender().ticksOff(code, label).status()).as("again").isEqualTo(200);
        assertThat(postman.view(number).events()).hasSize(events);
        Officer.Answer other = sender().ticksOff(code, Postman.label().text());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.words()).contains("mang số " + label);
        assertThat(other.body().path("errors").path(0).path("field").asText()).isEqualTo("itemNumber");
    }

    @Test
    void aNumberIsNotUsedAgainWithinTwelveMonths() {
        String label = Postman.label().text();
        String first = code;
        sender().ticksOff(first, label);
        aConsignmentWaits();
        assertThat(sender().ticksOff(code, label).words())
                .contains("đã dùng cho bưu gửi " + first + " trong vòng 12 tháng");
        ward.at("2027-11-26T08:10");
        assertThat(sender().ticksOff(code, label).status()).isEqualTo(200);
        assertThat(sender().reads(label).body().path("label").path("orderCode").asText())
                .as("the later one is meant")
                .isEqualTo(code);
    }

    @Test
    void onlyTheSenderHandsOver() {
        assertThat(receiver().ticksOff(code, Postman.label().text()).status())
                .as("sees it, and does not send it")
                .isEqualTo(403);
        assertThat(of("phantich").ticksOff(code, Postman.label().text()).status())
                .isEqualTo(404);
        assertThat(of("giamsat").ticksOff(code, Postman.label().text()).status())
                .isEqualTo(403);
    }

    @Test
    void whatWaitsCanBeCalledOff() {
        assertThat(sender().callsOff(code, "Công dân rút hồ sơ").status()).isEqualTo(200);
        assertThat(postman.place(number, false).unit()).isEqualTo("20209");
        assertThat(postman.at(number)).as("told as what has come back").containsExactly("open-cover");
        assertThat(sender().ticksOff(code, Postman.label().text()).status()).isEqualTo(409);
        assertThat(sender().callsOff(code, "Lần nữa").words()).contains("không còn chờ bưu tá (đã hủy trước khi giao)");
    }

    @Test
    void whereNoSecretIsSetNobodySpeaksUnasked() {
        int status = new TestRestTemplate()
                .postForEntity(
                        "http://localhost:" + port + "/api/post/events/vnpost", Map.of("code", "EMI"), String.class)
                .getStatusCode()
                .value();
        assertThat(status).isEqualTo(404);
    }

    private Officer sender() {
        return new Officer("tiepnhan.thanhkhe", port);
    }

    private Officer receiver() {
        return new Officer("vanthu.bana", port);
    }

    private Officer of(String account) {
        return new Officer(account, port);
    }
}
