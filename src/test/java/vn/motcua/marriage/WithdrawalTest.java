package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathTest
class WithdrawalTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Test
    void aDossierIsWithdrawnBeforeItsAcceptance() {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        ward.hear("tiepnhan.thanhkhe", number, "withdrawal-requested", "Đổi ý");
        assertWithdrawn(number);
        assertThat(ward.documents(number)).containsExactly("stop-notice");
    }

    @Test
    void aDossierThatWaitsForASupplementIsWithdrawn() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.ofAge());
        officers.askSupplement(number);
        ward.hear("tiepnhan.thanhkhe", number, "withdrawal-requested", "Đổi ý");
        assertWithdrawn(number);
    }

    @Test
    void aDraftIsWithdrawnBeforeItIsEnteredInTheRegister() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.online());
        officers.examine(number);
        ward.hear("hotich.thanhkhe", number, "withdrawal-requested", "Đổi ý");
        assertWithdrawn(number);
    }

    @Test
    void whatStandsInTheRegisterCanNoLongerBeWithdrawn() {
        ward.at("2026-11-25T08:10");
        String number = officers.registered(Couple.ofAge());
        assertThatThrownBy(() -> ward.hear("tiepnhan.thanhkhe", number, "withdrawal-requested", "Đổi ý"))
                .hasMessage("Hồ sơ " + number + " đang ở trạng thái “Đang xử lý” nên không thể rút hồ sơ"
                        + " (chỉ rút được trước khi ghi vào sổ và khi hồ sơ chưa kết thúc).");
        assertThat(ward.openSteps(number)).containsExactly("sign-certificate");
        assertThat(ward.events(number)).doesNotContain("WithdrawalRequested");
    }

    /** First status 7 (the wish), then 8 (stopped). */
    private void assertWithdrawn(String number) {
        assertThat(ward.status(number)).isEqualTo("Dừng xử lý");
        assertThat(ward.events(number)).endsWith("WithdrawalRequested", "Withdrawn");
        assertThat(ward.originals(number)).isEqualTo("APPLICANT");
        assertThat(ward.documents(number)).contains("stop-notice");
        assertThat(ward.notices(number)).contains("citizen: withdrawn");
        assertThat(ward.openSteps(number)).isEmpty();
        assertThat(ward.ended(number)).isTrue();
        assertThat(ward.path(number)).endsWith("withdraw-dossier", "notify-withdrawn", "dossier-withdrawn");
    }
}
