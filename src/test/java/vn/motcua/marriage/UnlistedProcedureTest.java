package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not in the city's list is recorded, asked about and answered in time; nobody pretends that it was accepted. */
@PathTest
class UnlistedProcedureTest {

    private static final String COUNTER = "tiepnhan.thanhkhe";
    private static final String RECORDS = "vanthu.thanhkhe";
    private static final String LEADER = "lanhdao.thanhkhe";

    @Autowired
    Ward ward;

    private String number = "";

    @BeforeEach
    void recorded() {
        ward.at("2026-11-25T08:10");
        number = ward.submit(COUNTER, Requests.UNLISTED, Requests.ofBeekeeper());
    }

    @Test
    void theCitizenLeavesWithASlipThatSaysWhatHappensAndWhen() {
        assertThat(ward.status(number)).isEqualTo("Mới đăng ký");
        assertThat(ward.documents(number)).containsExactly("notice");
        assertThat(ward.document(number, "notice"))
                .contains("Xác nhận được nuôi ong trên mái nhà", "chậm nhất ngày 02/12/2026")
                .contains("không phải là Giấy tiếp nhận hồ sơ");
        assertThat(ward.notices(number)).containsExactly("citizen: letter");
        assertThat(ward.openSteps(number)).containsExactly("check-request");
        assertThat(ward.taskDue(number, "check-request")).isEqualTo("2026-12-02T17:00");
        assertThat(ward.due(number)).isEqualTo("none");
    }

    @Test
    void whatIsListedUnderAnotherNameIsGuidedThere() {
        ward.complete(
                COUNTER,
                number,
                "check-request",
                Map.of(
                        "finding", "listed",
                        "listedProcedure", "Kê khai hoạt động chăn nuôi",
                        "answerText", "Kê khai tại quầy số 4."));
        assertThat(ward.document(number, "notice")).contains("Kê khai hoạt động chăn nuôi", "Kê khai tại quầy số 4.");
        assertAnswered();
    }

    @ParameterizedTest
    @CsvSource({
        "otherAuthority, issue-redirection, Văn bản hướng dẫn đến cơ quan có thẩm quyền",
        "notAdministrative, issue-explanation, Văn bản trả lời: việc không phải thủ tục hành chính",
        "toBePublished, issue-publication-answer, Văn bản trả lời: thủ tục đang được đề nghị công bố"
    })
    void theControlOfficeIsAskedAndTheLeaderAnswers(String kind, String step, String title) {
        ward.complete(COUNTER, number, "check-request", Requests.notListed());
        assertThat(ward.document(number, "letter")).contains("Đề nghị Quý cơ quan cho ý kiến: Việc xác nhận nuôi ong");
        assertThat(ward.events(number)).contains("QuestionReferred");
        Map<String, Object> answer = new HashMap<>(Requests.answered(kind));
        if (kind.equals("otherAuthority")) {
            answer.put("responsibleAuthority", "Chi cục Chăn nuôi");
        }
        ward.complete(RECORDS, number, "record-answer", answer);
        assertThat(ward.shown(number, "sign-answer", "answerText")).isEqualTo("Dự thảo trả lời.");
        ward.complete(LEADER, number, "sign-answer", Requests.signed());
        assertThat(ward.document(number, "letter").replace('\n', ' '))
                .containsIgnoringCase(title)
                .contains("Lời đáp đã được lãnh đạo sửa.");
        assertThat(ward.path(Requests.UNLISTED, number)).contains(step);
        assertAnswered();
    }

    @Test
    void theControlOfficeIsRemindedAndTheCitizenToldOfTheDelay() {
        ward.complete(COUNTER, number, "check-request", Requests.notListed());
        assertThat(ward.timer(number, "answer-late")).isEqualTo("2026-11-30T17:00");
        ward.at("2026-11-30T17:01");
        ward.runJobs(number);
        assertThat(ward.notices(number)).endsWith("20209.vanthu: reminder");
        ward.at("2026-12-02T17:01");
        ward.runJobs(number);
        assertThat(ward.notices(number)).endsWith("20209.lanhdao: reminder", "citizen: letter");
        assertThat(ward.document(number, "notice")).contains("xin lỗi");
        assertThat(ward.openSteps(number)).containsExactly("record-answer");
    }

    @Test
    void theCitizenWithdraws() {
        ward.complete(COUNTER, number, "check-request", Requests.notListed());
        ward.hear(COUNTER, number, "withdrawal-requested", "Không cần nữa");
        assertThat(ward.status(number)).isEqualTo("Dừng xử lý");
        assertThat(ward.originals(number)).isEqualTo("APPLICANT");
        assertThat(ward.documents(number)).contains("stop-notice");
        assertThat(ward.ended(number)).isTrue();
    }

    private void assertAnswered() {
        assertThat(ward.status(number)).isEqualTo("Không được tiếp nhận");
        assertThat(ward.events(number)).endsWith("Answered").doesNotContain("Accepted", "Refused");
        assertThat(ward.documents(number)).doesNotContain("receipt");
        assertThat(ward.notices(number)).endsWith("citizen: letter");
        assertThat(ward.originals(number)).isEqualTo("APPLICANT");
        assertThat(ward.ended(number)).isTrue();
    }
}
