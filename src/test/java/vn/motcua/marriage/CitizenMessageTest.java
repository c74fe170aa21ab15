package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.Dossier;

@PathTest
class CitizenMessageTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @LocalServerPort
    int port;

    @Test
    void whatTheCitizenSaidStandsInTheLogAndNotInTheEngine() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.online());
        officers.examine(number);
        ward.hear("tiepnhan.thanhkhe", number, "draft-confirmed", "Chúng tôi đồng ý");
        assertThat(ward.dossier(number).timeline()).anySatisfy(entry -> assertThat(entry.event())
                .isEqualTo(new Dossier.CitizenSpoke("draft-confirmed", "Chúng tôi đồng ý")));
        assertThat(ward.messages(number))
                .containsExactly("message-recorded", "relay-citizen-message", "message-delivered");
    }

    @Test
    void anotherWardCannotSpeakForTheDossier() {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        assertThatThrownBy(() -> ward.hear("tiepnhan.bana", number, "withdrawal-requested", "Rút"))
                .hasMessage(
                        "Không có hồ sơ nào mang mã số " + number + ". Kiểm tra lại mã số ghi trên giấy tiếp nhận.");
        assertThat(ward.status(number)).isEqualTo("Mới đăng ký");
    }

    @Test
    void theWardThatDecidesMaySpeakForADossierReceivedElsewhere() {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofBaNa());
        ward.hear("tiepnhan.bana", number, "withdrawal-requested", "Rút");
        assertThat(ward.status(number)).isEqualTo("Dừng xử lý");
    }

    @Test
    void aDossierThatDoesNotWaitForAnAnswerRefusesIt() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.ofAge());
        assertThatThrownBy(() -> ward.hear("tiepnhan.thanhkhe", number, "draft-confirmed", "Đồng ý"))
                .hasMessage("Hồ sơ " + number + " lúc này không chờ ý kiến loại “Xác nhận bản nháp”."
                        + " Xem bước đang xử lý của hồ sơ trước khi ghi nhận.");
        assertThat(ward.events(number)).doesNotContain("CitizenSpoke");
        assertThat(ward.messages(number)).isEmpty();
    }

    @Test
    void theApiHearsTheCitizenUnderTheSameRules() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.ofAge());
        assertThat(overTheApi("tiepnhan.bana", number, "withdrawal-requested")).isEqualTo(404);
        assertThat(overTheApi("tiepnhan.thanhkhe", number, "draft-confirmed")).isEqualTo(409);
        assertThat(ward.events(number)).doesNotContain("CitizenSpoke", "WithdrawalRequested");
        assertThat(overTheApi("tiepnhan.thanhkhe", number, "withdrawal-requested"))
                .isEqualTo(204);
        assertThat(ward.status(number)).isEqualTo("Dừng xử lý");
    }

    private int overTheApi(String officer, String number, String kind) {
        String body = "{\"kind\":\"%s\",\"content\":\"Đổi ý\"}".formatted(kind);
        return new Desk()
                .post(port, officer, "/api/dossiers/" + number + "/messages", body)
                .getStatusCode()
                .value();
    }

    @Test
    void aDossierThatHasEndedHearsNothing() {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        ward.hear("tiepnhan.thanhkhe", number, "withdrawal-requested", "Rút");
        assertThatThrownBy(() -> ward.hear("tiepnhan.thanhkhe", number, "draft-confirmed", "Đồng ý"))
                .hasMessageContaining("đang ở trạng thái “Dừng xử lý”");
    }
}
