package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathTest
class VerificationTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Test
    void verificationExtendsTheDeadlineToFiveWorkingDaysFromAcceptance() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.ofAge());
        ward.at("2026-11-25T10:00");
        officers.askToVerify(number);
        assertThat(ward.status(number)).isEqualTo("Đang xử lý");
        assertThat(ward.due(number)).isEqualTo("2026-12-02T17:00");
        assertThat(ward.taskDue(number, "record-verification")).isEqualTo("2026-12-02T17:00");
        assertThat(ward.timer(number, "deadline-near")).isEqualTo("2026-11-30T17:00");
        assertThat(ward.documents(number)).contains("verification-request");

        ward.at("2026-11-26T09:00");
        officers.recordVerification(number, "2026-11-26");
        assertThat(ward.openSteps(number)).containsExactly("examine");
        assertThat(ward.shown(number, "examine", "verificationResult")).isEqualTo("Chưa đăng ký kết hôn");
        officers.examine(number);
        assertThat(ward.openSteps(number)).containsExactly("sign-certificate");
        assertThat(ward.due(number)).isEqualTo("2026-12-02T17:00");
        assertThat(ward.path(number)).containsSubsequence("record-verification", "examine", "enter-register");
    }

    @Test
    void anAnswerThatIsThreeWorkingDaysLateIsRemindedOfOnce() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.ofAge());
        officers.askToVerify(number);
        assertThat(ward.timer(number, "verification-answer-late")).isEqualTo("2026-11-30T17:00");
        ward.at("2026-11-30T16:59");
        ward.runJobs(number);
        assertThat(ward.notices(number)).doesNotContain("20209.hotich: verification-late");
        ward.at("2026-11-30T17:00");
        ward.runJobs(number);
        assertThat(ward.notices(number)).containsOnlyOnce("20209.hotich: verification-late");
        assertThat(ward.openSteps(number)).containsExactly("decide-apology", "record-verification");
        assertThat(ward.path(number)).contains("verification-answer-late", "verification-reminded");
    }

    @Test
    void aSupplementDuringTheVerificationLimitHoldsTheRestOfTheFiveDays() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.ofAge());
        officers.askToVerify(number);
        ward.at("2026-11-27T08:00");
        officers.recordVerification(number, "2026-11-27");
        officers.askSupplement(number);
        assertThat(ward.due(number)).isEqualTo("none");
        assertThat(ward.minutesLeft(number)).isEqualTo(4 * 480 - 30);
        ward.at("2026-12-07T08:00");
        officers.supplement(number);
        assertThat(ward.due(number)).isEqualTo("2026-12-10T17:00");
    }

    @Test
    void theReminderStaysWhenTheDeadlineIsExtended() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.ofAge());
        officers.askToVerify(number);
        ward.at("2026-11-26T08:10");
        ward.extend(number, 1, "Mạng hỏng");
        assertThat(ward.due(number)).isEqualTo("2026-12-03T17:00");
        assertThat(ward.timer(number, "verification-answer-late")).isEqualTo("2026-11-30T17:00");
    }
}
