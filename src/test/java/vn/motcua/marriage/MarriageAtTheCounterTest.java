package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;

@OnH2
class MarriageAtTheCounterTest {

    @Autowired
    Ward ward;

    @Test
    void aCoupleOfAgeIsMarriedTheSameDay() {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        assertThat(number).matches("H17\\.20\\.209-261125-\\d{4}");
        assertThat(ward.status(number)).isEqualTo("Mới đăng ký");
        assertThat(ward.due(number)).isEqualTo("none");

        ward.complete(
                "tiepnhan.thanhkhe",
                number,
                "check-intake",
                "rightAgency",
                true,
                "admissible",
                true,
                "identityConfirmed",
                true,
                "papersComplete",
                true);
        assertThat(ward.status(number)).isEqualTo("Được tiếp nhận");
        assertThat(ward.due(number)).isEqualTo("2026-11-25T17:00");

        ward.complete("tiepnhan.thanhkhe", number, "digitise-dossier");
        ward.complete(
                "hotich.thanhkhe",
                number,
                "examine",
                "groomMaritalStatus",
                "single",
                "brideMaritalStatus",
                "single",
                "related",
                false,
                "capable",
                true,
                "documentsSufficient",
                true);
        ward.complete("lanhdao.thanhkhe", number, "sign-certificate", "signature", "signed");
        assertThat(ward.status(number)).isEqualTo("Đã xử lý xong");

        ward.complete(
                "tiepnhan.thanhkhe",
                number,
                "hand-over-result",
                "handOver",
                "returned",
                "bothPresent",
                true,
                "bothWilling",
                true,
                "bothSigned",
                true);
        assertThat(ward.status(number)).isEqualTo("Đã trả kết quả");

        ward.at("2026-12-02T08:30");
        ward.runJobs(number);
        assertThat(ward.ended(number)).isFalse();
        ward.at("2026-12-02T17:30");
        ward.runJobs(number);
        assertThat(ward.ended(number)).isTrue();
    }
}
