package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathTest
class IntakeOutcomesTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Test
    void whatBelongsToAnotherWardIsNotAcceptedAndTheCitizenIsToldWhereToGo() {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        officers.checkIntake(
                number,
                "rightAgency",
                false,
                "refusalReason",
                "Hai bên cư trú tại phường Hải Châu",
                "refusalLegalGround",
                "Khoản 1 Điều 17 Luật Hộ tịch số 60/2014/QH13");
        assertThat(ward.status(number)).isEqualTo("Không được tiếp nhận");
        assertThat(ward.due(number)).isEqualTo("none");
        assertThat(ward.originals(number)).isEqualTo("APPLICANT");
        assertThat(ward.documents(number)).containsExactly("guidance");
        assertThat(ward.document(number, "guidance")).contains("Hai bên cư trú tại phường Hải Châu");
        assertThat(ward.notices(number)).containsExactly("citizen: refused");
        assertThat(ward.ended(number)).isTrue();
        assertThat(ward.path(number))
                .endsWith("issue-guidance", "refuse-wrong-agency", "notify-refusal", "dossier-refused");
    }

    @Test
    void whatMayNotBeTakenInIsRefusedInTheWordsOfTheLeader() {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        officers.checkIntake(
                number,
                "admissible",
                false,
                "refusalReason",
                "Có yếu tố nước ngoài",
                "refusalLegalGround",
                Officers.DECREE_118);
        assertThat(ward.status(number)).isEqualTo("Mới đăng ký");
        assertThat(ward.openSteps(number)).containsExactly("sign-refusal");

        officers.signRefusal(number, "Thuộc thủ tục 2.000806", Officers.DECREE_118);
        assertThat(ward.status(number)).isEqualTo("Không được tiếp nhận");
        assertThat(ward.originals(number)).isEqualTo("APPLICANT");
        assertThat(ward.document(number, "refusal"))
                .contains("Thuộc thủ tục 2.000806")
                .doesNotContain("Có yếu tố nước ngoài");
        assertThat(ward.notices(number)).containsExactly("citizen: refused");
        assertThat(ward.ended(number)).isTrue();
    }

    @Test
    void oneWhoIsTooYoungIsRefusedAfterTheExamination() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.with("brideBirthDate", "2008-11-26"));
        officers.examine(number, "refusalReason", "Chưa đủ 18 tuổi", "refusalLegalGround", Officers.TOO_YOUNG);
        assertThat(ward.openSteps(number)).containsExactly("sign-refusal");
        assertThat(ward.taskDue(number, "sign-refusal")).isEqualTo("2026-11-25T17:00");

        officers.signRefusal(number, "Bên nữ chưa đủ 18 tuổi", Officers.TOO_YOUNG);
        assertThat(ward.status(number)).isEqualTo("Dừng xử lý");
        assertThat(ward.originals(number)).isEqualTo("APPLICANT");
        assertThat(ward.documents(number)).containsExactlyInAnyOrder("receipt", "control-slip", "refusal");
        assertThat(ward.path(number))
                .contains("decide-conditions", "sign-refusal")
                .endsWith("dossier-refused");
    }
}
