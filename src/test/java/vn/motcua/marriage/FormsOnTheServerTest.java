package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the browser did, the server holds a step to its form. */
@DossierTest
class FormsOnTheServerTest {

    private static final String CLERK = "tiepnhan.thanhkhe";

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "null",
            textBlock =
                    """
            papersComplete; false; “Giấy tờ, thông tin cần bổ sung” là mục bắt buộc.
            missingPapers; LONG; “Giấy tờ, thông tin cần bổ sung” dài quá
            rightAgency; perhaps; “Đúng cơ quan có thẩm quyền” chỉ nhận có hoặc không.
            refusalLegalGround; Luật tự đặt; “Căn cứ pháp lý” phải chọn trong danh sách
            receivingUnit; 20308; Mục “receivingUnit” không có trong biểu mẫu của bước này.
            intakeDecision; accept; Mục “intakeDecision” không có trong biểu mẫu của bước này.
            """)
    void aWrongValueIsRefusedNamingTheFieldAndNothingIsStored(String field, String value, String message) {
        String number = submitted();
        Map<String, Object> form = Couple.changed(
                Steps.ACCEPTABLE,
                "admissible",
                !field.startsWith("refusal"),
                "papersComplete",
                !field.contains("apers"));
        if (field.startsWith("refusal")) {
            form.put("refusalReason", "Lý do");
        }
        form.put(field, value.equals("LONG") ? "x".repeat(1001) : value.equals("false") ? (Object) false : value);
        assertThatThrownBy(() -> ward.complete(CLERK, number, "check-intake", form))
                .hasMessageContaining(message);
        assertUntouched(number);
    }

    @Test
    void aReadOnlyFieldIsNeverTakenFromWhatComesBack() {
        String number = submitted();
        officers.checkIntake(number, "groomName", "Kẻ Mạo Danh");
        var dossier = ward.dossier(number);
        assertThat(dossier.declaration()).containsEntry("groomName", "Trần Văn Thử");
        assertThat(dossier.latestAnswers()).doesNotContainKey("groomName");
        assertThat(ward.shown(number, "digitise-dossier", "applicantName")).isEqualTo("Trần Văn Thử");
    }

    private String submitted() {
        ward.at("2026-11-25T08:10");
        return ward.submit(CLERK, Couple.ofAge());
    }

    private void assertUntouched(String number) {
        assertThat(ward.openSteps(number)).containsExactly("check-intake");
        assertThat(ward.events(number)).doesNotContain("StepCompleted");
        assertThat(ward.dossier(number).answers("check-intake")).isEmpty();
    }
}
