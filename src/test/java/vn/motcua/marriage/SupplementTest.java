package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathTest
class SupplementTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Test
    void whatIsMissingAtTheCounterStartsNoClock() {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        officers.checkIntake(number, "papersComplete", false, "missingPapers", "Trích lục khai tử");
        assertThat(ward.status(number)).isEqualTo("Yêu cầu bổ sung giấy tờ");
        assertThat(ward.due(number)).isEqualTo("none");
        assertThat(ward.document(number, "supplement-request")).contains("Trích lục khai tử");
        assertThat(ward.notices(number)).containsExactly("citizen: supplement");

        ward.at("2026-11-26T09:00");
        officers.supplement(number);
        assertThat(ward.status(number)).isEqualTo("Mới đăng ký");
        officers.accept(number);
        assertThat(ward.due(number)).isEqualTo("2026-11-26T17:00");
        assertThat(ward.path(number))
                .containsSubsequence("receive-supplement", "resume-dossier", "check-intake", "accept-dossier");
    }

    @Test
    void theClockStandsStillOverTetAndRunsOnWithWhatWasLeftToTheCloseOfTheDay() {
        ward.at("2026-02-13T08:10");
        String number = officers.digitised(Couple.ofAge());
        ward.at("2026-02-13T10:00");
        officers.askSupplement(number);
        assertThat(ward.status(number)).isEqualTo("Yêu cầu bổ sung giấy tờ");
        assertThat(ward.due(number)).isEqualTo("none");
        assertThat(ward.minutesLeft(number)).isEqualTo(90 + 240);
        assertThat(ward.taskDue(number, "receive-supplement")).isEqualTo("none");
        assertThat(ward.timer(number, "deadline-near")).isEqualTo("never");

        ward.at("2026-02-23T09:00");
        assertThat(ward.minutesLeft(number)).isEqualTo(90 + 240);
        officers.supplement(number);
        assertThat(ward.status(number)).isEqualTo("Đang xử lý");
        assertThat(ward.due(number)).isEqualTo("2026-02-23T17:00");
        assertThat(ward.taskDue(number, "check-intake")).isEqualTo("2026-02-23T17:00");
        assertThat(ward.timer(number, "deadline-near")).startsWith("2026-02-23T");

        officers.accept(number);
        assertThat(ward.openSteps(number)).containsExactly("examine");
        assertThat(ward.documents(number)).containsOnlyOnce("receipt");
    }

    @Test
    void whoBringsThePapersInTheAfternoonIsServedTheNextDayAtTheLatest() {
        ward.at("2026-02-13T08:10");
        String number = officers.digitised(Couple.ofAge());
        ward.at("2026-02-13T10:00");
        officers.askSupplement(number);
        ward.at("2026-02-23T14:00");
        officers.supplement(number);
        assertThat(ward.due(number)).isEqualTo("2026-02-24T17:00");
    }

    @Test
    void aSecondRequestNamesWhatIsMissingNow() {
        ward.at("2026-11-25T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        officers.checkIntake(number, "papersComplete", false, "missingPapers", "Trích lục khai tử");
        officers.supplement(number);
        officers.accept(number);
        officers.digitise(number);
        officers.askSupplement(number);
        assertThat(ward.document(number, "supplement-request"))
                .contains("Trích lục ghi chú ly hôn")
                .doesNotContain("Trích lục khai tử");
        assertThat(ward.shown(number, "receive-supplement", "missingPapers")).isEqualTo("Trích lục ghi chú ly hôn");
    }

    @Test
    void whoCannotBringThePapersIsRefused() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.ofAge());
        officers.askSupplement(number);
        officers.cannotSupplement(number, "Công dân không còn giấy tờ");
        assertThat(ward.openSteps(number)).containsExactly("sign-refusal");
        officers.signRefusal(number, "Không bổ sung được hồ sơ", Officers.DECREE_118);
        assertThat(ward.status(number)).isEqualTo("Dừng xử lý");
        assertThat(ward.originals(number)).isEqualTo("APPLICANT");
        assertThat(ward.document(number, "refusal"))
                .contains("Không bổ sung được hồ sơ")
                .doesNotContain("Công dân không còn giấy tờ");
    }

    @Test
    void afterThirtyDaysWithoutThePapersTheLeaderSignsTheRefusal() {
        ward.at("2026-06-01T08:10");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        officers.checkIntake(number, "papersComplete", false, "missingPapers", "Trích lục khai tử");
        ward.at("2026-07-01T08:09");
        ward.runJobs(number);
        assertThat(ward.openSteps(number)).containsExactly("receive-supplement");
        ward.at("2026-07-01T08:10");
        ward.runJobs(number);
        assertThat(ward.openSteps(number)).containsExactly("sign-refusal");
        officers.signRefusal(number, "Quá hạn bổ sung", Officers.DECREE_118);
        assertThat(ward.status(number)).isEqualTo("Không được tiếp nhận");
        assertThat(ward.path(number)).contains("supplement-overdue").endsWith("dossier-refused");
    }
}
