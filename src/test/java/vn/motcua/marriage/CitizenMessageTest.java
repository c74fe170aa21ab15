package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DossierTest
class CitizenMessageTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @LocalServerPort
    int port;

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
}
