package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;
import vn.motcua.deadline.UnknownLimit;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.marriage.Couple;
import vn.motcua.marriage.Officers;
import vn.motcua.marriage.Ward;

/** What is counted from now, by the time-limit table of marriage registration (case {@code verification}: five working days). */
@OnH2
class DeadlineFactsTest {

    @Autowired
    DeadlineFacts facts;

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @Test
    void aStepIsDueByItsCaseFromNowWhetherAcceptedOrNot() {
        ward.at("2026-11-18T16:00");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        assertThat(local(facts.stepBy(in(number), "verification"))).isEqualTo("2026-11-26T17:00");
        ward.at("2026-11-19T08:00");
        officers.accept(number);
        ward.at("2026-11-20T18:00");
        assertThat(local(facts.stepBy(in(number), "verification"))).isEqualTo("2026-12-01T17:00");
        assertThat(facts.stepDay(in(number), "verification")).isEqualTo("01/12/2026");
    }

    @Test
    void aTimerLaidAfterwardsIsCountedFromTheBeginningOfItsStep() {
        ward.at("2026-11-18T09:00");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        ward.at("2026-11-25T09:00");
        CountedFrom.moment(WorkingCalendar.instant(LocalDateTime.parse("2026-11-18T09:00")), () -> assertThat(
                        local(facts.stepBy(in(number), "verification")))
                .isEqualTo("2026-11-26T17:00"));
    }

    @Test
    void aCaseTheTableDoesNotKnowIsNotGuessed() {
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        assertThatThrownBy(() -> facts.stepBy(in(number), "appraisal")).isInstanceOf(UnknownLimit.class);
    }

    @Test
    void whoHasTheDossierPassesItOnTheSameDayOrAfterTheCutOffAtTheNextOpening() {
        ward.at("2026-11-23T14:59");
        String number = ward.submit("tiepnhan.thanhkhe", Couple.ofAge());
        assertThat(local(facts.cutOff(in(number)))).isEqualTo("2026-11-23T17:00");
        ward.at("2026-11-23T15:01");
        assertThat(local(facts.cutOff(in(number)))).isEqualTo("2026-11-25T07:30");
    }

    @Test
    void whatIsCountedFromNowIsNotMovedByTheClock() {
        for (String method : List.of("stepBy", "cutOff", "workingDaysFromNow", "workingDayBefore", "answerBy")) {
            assertThat(Definitions.followsTheClock("${deadline.%s(execution, 'x')}".formatted(method)))
                    .as(method)
                    .isFalse();
        }
        assertThat(Definitions.followsTheClock("${deadline.dueAt(execution)}")).isTrue();
    }

    private static DelegateExecution in(String number) {
        DelegateExecution execution = mock();
        when(execution.getProcessBusinessKey()).thenReturn(number);
        return execution;
    }

    private static LocalDateTime local(Date date) {
        return WorkingCalendar.local(date.toInstant());
    }
}
