package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.OnH2;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Ward;

/** Reading a consignment and telling what was learned of it, over the API: for its two offices and nobody else. */
@OnH2
class PostApiTest {

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
    void theTwoOfficesReadItAndNobodyElse() {
        for (Officer reader : List.of(sender(), receiver(), of("giamsat"), of("quantri"))) {
            JsonNode view = reader.reads(code).body();
            assertThat(view.path("label").path("dossierNumber").asText()).isEqualTo(number);
            assertThat(view.path("events").path(0).path("text").asText()).isEqualTo("Chờ giao bưu tá");
        }
        String toCitizen = postman.send("papers-returned", ward.submit("tiepnhan.thanhkhe", Couple.ofAge()));
        String own = postman.latest(toCitizen).id();
        assertThat(sender().reads(own).status()).isEqualTo(200);
        assertThat(receiver().reads(own).status()).isEqualTo(404);
        assertThat(receiver().reads(own).words().replace(own, "X"))
                .as("as what does not exist")
                .isEqualTo(receiver().reads("none").words().replace("none", "X"));
        assertThat(receiver().tells(own, "EMI").status()).isEqualTo(404);
        assertThat(postman.latest(toCitizen).state()).isEqualTo("PREPARED");
    }

    @Test
    void whatAnOfficerLearnsIsKept() {
        Officer.Answer told = receiver()
                .tellsJson(
                        code,
                        """
                        {"code": "emg", "happenedAt": "2026-11-25T08:05:00+07:00", "detail": "Bưu cục báo qua điện thoại"}
                        """);
        JsonNode last = told.lastEvent();
        assertThat(last.path("carrier").asText()).isEqualTo("manual");
        assertThat(last.path("code").asText()).isEqualTo("EMG");
        assertThat(last.path("actor").asText()).isEqualTo("vanthu.bana");
        assertThat(last.path("happenedAt").asText()).isEqualTo("2026-11-25T08:05:00+07:00");
        assertThat(last.path("detail").asText()).isEqualTo("Bưu cục báo qua điện thoại");
        assertThat(told.body().path("label").path("state").asText()).isEqualTo("AT_DELIVERY_OFFICE");
        assertThat(receiver().tells(code, "EMA").lastEvent().path("moved").asBoolean())
                .as("too late")
                .isFalse();
    }

    @Test
    void whatNobodyKnowsTheMeaningOfIsShownAsItCame() {
        Officer.Answer unmapped = receiver().tells(code, "X99");
        assertThat(unmapped.lastEvent().path("code").asText()).isEqualTo("X99");
        assertThat(unmapped.lastEvent().path("text").asText()).isEqualTo("Mã chưa rõ nghĩa");
        assertThat(unmapped.body().path("label").path("state").asText()).isEqualTo("PREPARED");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(receiver().tells(code, "").status()).isEqualTo(422);
        assertThat(receiver().tells(code, "E".repeat(33)).status()).isEqualTo(422);
        assertThat(receiver()
                        .tellsJson(code, "{\"code\":\"EMI\",\"happenedAt\":\"2027-01-01T00:00:00+07:00\"}")
                        .words())
                .isNotEmpty();
        assertThat(receiver()
                        .tellsJson(code, "{\"code\":\"EMI\",\"happenedAt\":\"hôm qua\"}")
                        .status())
                .isEqualTo(422);
        assertThat(receiver().tellsJson(code, "không phải JSON").status()).isEqualTo(400);
        assertThat(postman.view(number).events()).hasSize(1);
    }

    @Test
    void whatIsToldOfAnUnknownItemWaitsForIt() {
        ItemNumber early = Postman.label();
        Officer.Answer told = receiver().tells(early.text(), "EMG");
        assertThat(told.status()).isEqualTo(404);
        assertThat(told.words()).contains("được giữ lại để đối chiếu");
        sender().ticksOff(code, early.text());
        assertThat(postman.latest(number).state()).isEqualTo("AT_DELIVERY_OFFICE");
        assertThat(postman.view(number).events()).last().hasFieldOrPropertyWithValue("actor", "vanthu.bana");

        String stranger = Postman.label().text();
        receiver().tells(stranger, "EMI");
        assertThat(of("giamsat").troubles().body().path("unmatched").toString())
                .contains(stranger)
                .doesNotContain(early.text());
        assertThat(sender().troubles().status()).isEqualTo(403);
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
