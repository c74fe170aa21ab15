package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DossierTest
class CalendarAmendmentMovesDossiersTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @LocalServerPort
    int port;

    private final Desk desk = new Desk();

    @Test
    void aHolidayAnnouncedLateMovesTheDeadlineItsTimerAndTheOpenTasks() {
        ward.at("2027-06-07T08:10");
        String number = officers.digitised(Couple.ofAge());
        officers.askToVerify(number);
        assertThat(ward.due(number)).isEqualTo("2027-06-14T17:00");
        try {
            announce("HOLIDAY");
            assertThat(ward.due(number)).isEqualTo("2027-06-15T17:00");
            assertThat(ward.taskDue(number, "record-verification")).isEqualTo("2027-06-15T17:00");
            assertThat(ward.timer(number, "deadline-near")).isEqualTo("2027-06-11T17:00");
        } finally {
            announce("WORKING_DAY");
        }
        assertThat(ward.due(number)).isEqualTo("2027-06-14T17:00");
        assertThat(ward.taskDue(number, "record-verification")).isEqualTo("2027-06-14T17:00");
        assertThat(ward.timer(number, "deadline-near")).isEqualTo("2027-06-10T17:00");
    }

    @Test
    void aClockThatStandsStillMeetsTheNewHolidayWhenItRunsOn() {
        ward.at("2027-06-07T08:10");
        String number = officers.digitised(Couple.ofAge());
        officers.askSupplement(number);
        try {
            announce("HOLIDAY");
            assertThat(ward.due(number)).isEqualTo("none");
            ward.at("2027-06-09T09:00");
            officers.supplement(number);
            assertThat(ward.due(number)).isEqualTo("2027-06-10T17:00");
        } finally {
            announce("WORKING_DAY");
        }
    }

    private void announce(String kind) {
        String day = """
                {"days":[{"date":"2027-06-09","kind":"%s","name":"Thử","source":"Thử"}]}"""
                .formatted(kind);
        var answer = desk.post(port, "quantri", "/api/calendar/days?dryRun=false", day);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
    }
}
