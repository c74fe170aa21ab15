package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathTest
class SignatureAndHandOverTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Test
    void aCertificateTheLeaderReturnsIsExaminedAgainAndKeepsItsRegisterNumber() {
        ward.at("2026-11-25T08:10");
        String number = officers.registered(Couple.ofAge());
        String entry = ward.dossier(number).progress().registerNumber();
        officers.sendBack(number);
        assertThat(ward.openSteps(number)).containsExactly("examine");
        assertThat(ward.due(number)).isEqualTo("2026-11-25T17:00");

        officers.examine(number);
        officers.sign(number);
        assertThat(ward.status(number)).isEqualTo("Đã xử lý xong");
        assertThat(ward.dossier(number).progress().registerNumber()).isEqualTo(entry);
        assertThat(ward.documents(number)).containsOnlyOnce("marriage-certificate");
    }

    @Test
    void nothingCanBeAskedForOnceTheRegisterHoldsTheEntry() {
        ward.at("2026-11-25T08:10");
        String number = officers.registered(Couple.ofAge());
        officers.sendBack(number);
        assertThatThrownBy(() -> officers.askSupplement(number))
                .hasMessageContaining(number)
                .hasMessageContaining("không thể yêu cầu bổ sung");
        assertThat(ward.openSteps(number)).containsExactly("examine");
    }

    @Test
    void whoeverIsAbsentComesAnotherDay() {
        ward.at("2026-11-25T08:10");
        String number = officers.completed(Couple.ofAge());
        assertThat(ward.taskDue(number, "hand-over-result")).isEqualTo("none");
        officers.play(
                "tiepnhan",
                number,
                "hand-over-result",
                Map.of("handOver", "absent", "appointment", "2026-11-27T09:00"));
        assertThat(ward.status(number)).isEqualTo("Đã xử lý xong");
        assertThat(ward.notices(number)).contains("citizen: rescheduled");
        assertThat(ward.openSteps(number)).containsExactly("hand-over-result");

        ward.at("2026-11-27T09:00");
        officers.handOver(number);
        assertThat(ward.status(number)).isEqualTo("Đã trả kết quả");
        assertThat(ward.path(number)).containsSubsequence("reschedule-return", "notify-rescheduled", "return-result");
    }

    @Test
    void whoeverIsNotWillingIsNotMarriedAndGetsThePapersBack() {
        ward.at("2026-11-25T08:10");
        String number = officers.completed(Couple.ofAge());
        officers.play(
                "tiepnhan",
                number,
                "hand-over-result",
                Map.of(
                        "handOver",
                        "notConfirmed",
                        "refusalReason",
                        "Bên nữ không tự nguyện",
                        "refusalLegalGround",
                        Officers.UNWILLING));
        assertThat(ward.openSteps(number)).containsExactly("sign-refusal");
        officers.signRefusal(number, "Không tự nguyện", Officers.UNWILLING);
        assertThat(ward.status(number)).isEqualTo("Dừng xử lý");
        assertThat(ward.originals(number)).isEqualTo("APPLICANT");
        assertThat(ward.documents(number)).contains("refusal");
        assertThat(ward.path(number)).doesNotContain("return-result").endsWith("dossier-refused");
    }
}
