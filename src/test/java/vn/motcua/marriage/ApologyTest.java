package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathTest
class ApologyTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Test
    void theOfficeIsWarnedOnTheSameDayAndAnApologyMovesTheDeadlineAndTheTasks() {
        String number = warned();
        assertThat(ward.notices(number)).contains("20209.hotich: deadline-near");
        assertThat(ward.openSteps(number)).containsExactly("decide-apology", "examine");

        officers.apologise(number, 1);
        assertThat(ward.due(number)).isEqualTo("2026-11-26T17:00");
        assertThat(ward.taskDue(number, "examine")).isEqualTo("2026-11-26T17:00");
        assertThat(ward.documents(number)).contains("apology");
        assertThat(ward.document(number, "apology")).contains("Mạng hỏng", "17:00 ngày 26/11/2026");
        assertThat(ward.notices(number)).contains("citizen: apology");
        assertThat(ward.path(number)).containsSubsequence("warn-office", "extend-deadline", "citizen-apologised");
    }

    @Test
    void anExtensionLongerThanTheLimitIsRefusedAndTheTaskStays() {
        String number = warned();
        assertThatThrownBy(() -> officers.apologise(number, 2))
                .hasMessageContaining(number)
                .hasMessageContaining("không vượt quá thời hạn theo quy định");
        assertThat(ward.openSteps(number)).containsExactly("decide-apology", "examine");
        assertThat(ward.due(number)).isEqualTo("2026-11-25T17:00");
        assertThat(ward.documents(number)).doesNotContain("apology");
    }

    @Test
    void aDeadlineIsExtendedOnce() {
        String number = warned();
        officers.apologise(number, 1);
        assertThatThrownBy(() -> ward.extend(number, 1, "Lại hỏng")).hasMessageContaining("đã gia hạn 1 lần");
        assertThat(ward.due(number)).isEqualTo("2026-11-26T17:00");
    }

    @Test
    void whatWillBeDoneInTimeNeedsNoApology() {
        String number = warned();
        officers.play("lanhdao", number, "decide-apology", Map.of("apology", "onTime"));
        assertThat(ward.due(number)).isEqualTo("2026-11-25T17:00");
        assertThat(ward.documents(number)).doesNotContain("apology");
        assertThat(ward.openSteps(number)).containsExactly("examine");
        assertThat(ward.path(number)).contains("handled-in-time");
    }

    @Test
    void whenTheResultIsReadyNoApologyIsNeededAnyMore() {
        String number = warned();
        officers.examine(number);
        officers.sign(number);
        assertThat(ward.openSteps(number)).containsExactly("hand-over-result");
        assertThat(ward.path(number)).contains("dossier-settled", "apology-not-needed");
    }

    @Test
    void overdueTheLeaderStillOwesTheApology() {
        String number = warned();
        assertThat(ward.timer(number, "dossier-settled")).isEqualTo("never");
        ward.at("2026-11-26T08:00");
        ward.runJobs(number);
        assertThat(ward.openSteps(number)).containsExactly("decide-apology", "examine");
        officers.apologise(number, 1);
        assertThat(ward.due(number)).isEqualTo("2026-11-26T17:00");
    }

    @Test
    void ofFiveDaysTheWarningLeavesAWholeDayToApologise() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.ofAge());
        officers.askToVerify(number);
        ward.at("2026-11-30T17:00");
        ward.runJobs(number);
        officers.apologise(number, 2);
        assertThat(ward.due(number)).isEqualTo("2026-12-04T17:00");
        assertThat(ward.taskDue(number, "record-verification")).isEqualTo("2026-12-04T17:00");
    }

    private String warned() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.ofAge());
        assertThat(ward.timer(number, "deadline-near")).isEqualTo("2026-11-25T15:32");
        ward.at("2026-11-25T15:32");
        ward.runJobs(number);
        return number;
    }
}
