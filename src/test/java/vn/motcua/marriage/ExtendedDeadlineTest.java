package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A deadline that is extended outside the procedure, which no step of a scenario can do. */
@DossierTest
class ExtendedDeadlineTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Test
    void aDeadlineIsExtendedOnce() {
        ward.at("2026-11-25T08:10");
        String number = officers.digitised(Couple.ofAge());
        assertThat(ward.timer(number, "deadline-near")).isEqualTo("2026-11-25T15:32");
        ward.at("2026-11-25T15:32");
        ward.runJobs(number);
        officers.apologise(number, 1);
        assertThatThrownBy(() -> ward.extend(number, 1, "Lại hỏng")).hasMessageContaining("đã gia hạn 1 lần");
        assertThat(ward.due(number)).isEqualTo("2026-11-26T17:00");
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
