package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

@DossierTest
class CalendarOfAUnitMovesItsDossiersTest {

    @Autowired
    Ward ward;

    @Autowired
    Officers officers;

    @LocalServerPort
    int port;

    private final Desk desk = new Desk();

    @Test
    void aClosedDayAtOneUnitMovesItsDeadlinesTimersAndTasksAndNoOthers() {
        ward.at("2027-07-05T08:10");
        String here = underVerification("tiepnhan.thanhkhe", "20209");
        String there = underVerification("tiepnhan.bana", "20308");
        assertThat(close("CLOSED", true)).contains(here).doesNotContain(there);
        assertThat(ward.due(here)).isEqualTo("2027-07-12T17:00");
        try {
            assertThat(close("CLOSED", false)).contains(here).doesNotContain(there);
            assertThat(ward.due(here)).isEqualTo("2027-07-13T17:00");
            assertThat(ward.taskDue(here, "record-verification")).isEqualTo("2027-07-13T17:00");
            assertThat(ward.timer(here, "deadline-near")).isEqualTo("2027-07-09T17:00");
            assertThat(ward.events(here)).endsWith("DeadlineRecounted");
            assertThat(ward.due(there)).isEqualTo("2027-07-12T17:00");
            assertThat(ward.taskDue(there, "record-verification")).isEqualTo("2027-07-12T17:00");
            assertThat(ward.timer(there, "deadline-near")).isEqualTo("2027-07-08T17:00");
            assertThat(ward.events(there)).doesNotContain("DeadlineRecounted");
            String later = underVerification("tiepnhan.thanhkhe", "20209");
            assertThat(ward.due(later)).isEqualTo("2027-07-13T17:00");
        } finally {
            close("WORKING_DAY", false);
        }
        assertThat(ward.due(here)).isEqualTo("2027-07-12T17:00");
        assertThat(ward.timer(here, "deadline-near")).isEqualTo("2027-07-08T17:00");
    }

    @Test
    void otherHoursAtOneUnitMoveItsDeadlinesAndNoOthers() {
        ward.at("2027-08-16T08:10");
        String here = underVerification("tiepnhan.thanhkhe", "20209");
        String there = underVerification("tiepnhan.bana", "20308");
        try {
            assertThat(hours("16:00")).contains(there).doesNotContain(here);
            assertThat(ward.due(there)).isEqualTo("2027-08-23T16:00");
            assertThat(ward.taskDue(there, "record-verification")).isEqualTo("2027-08-23T16:00");
            assertThat(ward.due(here)).isEqualTo("2027-08-23T17:00");
        } finally {
            hours("17:00");
        }
        assertThat(ward.due(there)).isEqualTo("2027-08-23T17:00");
    }

    @Test
    void onlyAnAdministratorGivesAUnitItsHours() {
        var answer = desk.send(port, "lanhdao.bana", HttpMethod.PUT, "/api/units/20308/hours", "{}");
        assertThat(answer.getStatusCode().value()).isEqualTo(403);
    }

    private String underVerification(String officer, String unit) {
        String number = ward.submit(officer, Couple.with("receivingUnit", unit));
        officers.accept(number);
        officers.digitise(number);
        officers.askToVerify(number);
        return number;
    }

    private String close(String kind, boolean dryRun) {
        String day =
                """
                {"unit":"20209","days":[{"date":"2027-07-07","kind":"%s","name":"Thử","source":"Thử"}]}"""
                        .formatted(kind);
        return done(HttpMethod.POST, "/api/calendar/days?dryRun=" + dryRun, day);
    }

    private String hours(String close) {
        String hours =
                """
                {"from":"2027-08-23","morningFrom":"07:30","morningTo":"11:30","afternoonFrom":"13:00",
                 "afternoonTo":"%s","source":"Thử"}"""
                        .formatted(close);
        return done(HttpMethod.PUT, "/api/units/20308/hours?dryRun=false", hours);
    }

    private String done(HttpMethod method, String path, String body) {
        var answer = desk.send(port, "quantri", method, path, body);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
        return String.valueOf(answer.getBody());
    }
}
