package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import vn.motcua.OnPostgres;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.platform.OfficeClock;

/** Times of day come back from the database as they went in, whatever its zone and the machine's. */
@OnPostgres
class UnitHoursOnPostgresTest {

    @Autowired
    OfficeClock clock;

    @Autowired
    TestRestTemplate http;

    @LocalServerPort
    int port;

    @Test
    void theHoursOfAUnitAreKeptAndHoldFromTheirDay() {
        String hours =
                """
                {"from":"2027-09-06","morningFrom":"07:00","morningTo":"11:15","afternoonFrom":"13:30",
                 "afternoonTo":"16:45","source":"Thử"}""";
        var answer = new Desk().send(port, "quantri", HttpMethod.PUT, "/api/units/20333/hours?dryRun=false", hours);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
        assertThat(hoursOn("2027-09-03T09:00")).contains("\"07:30\"").doesNotContain("\"16:45\"");
        assertThat(hoursOn("2027-09-06T09:00"))
                .contains("\"07:00\"", "\"11:15\"", "\"13:30\"", "\"16:45\"", "\"15:00\"");
    }

    private String hoursOn(String local) {
        clock.turnTo(WorkingCalendar.instant(LocalDateTime.parse(local)));
        return String.valueOf(
                http.getForObject("/api/units/20333", JsonNode.class).get("hours"));
    }
}
