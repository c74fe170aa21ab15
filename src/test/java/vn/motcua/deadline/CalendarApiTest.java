package vn.motcua.deadline;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class CalendarApiTest {

    private final WorkingCalendars calendars = mock();
    private final CalendarAmendments amendments = mock();
    private final KnownUnits units = mock();
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new CalendarApi(amendments, calendars, units))
            .setControllerAdvice(new DeadlineProblems())
            .build();

    @BeforeEach
    void knowTheCalendar() {
        when(calendars.current()).thenReturn(Calendars.SHIPPED);
    }

    @Test
    void amendsOnlyWhenTheDryRunIsSwitchedOff() throws Exception {
        String body = day("2027-02-08", "HOLIDAY");
        when(amendments.amend(any(), eq("quantri"), eq(false))).thenReturn(List.of(moved()));
        mvc.perform(amend(body)).andExpect(status().isOk());
        verify(amendments).amend(any(), eq("quantri"), eq(true));
        mvc.perform(amend(body).param("dryRun", "false"))
                .andExpect(jsonPath("$.moved[0].number").value("across"))
                .andExpect(jsonPath("$.moved[0].newDueAt").value("2027-02-15T17:00:00+07:00"));
    }

    @ParameterizedTest
    @CsvSource({"2027-02-30, HOLIDAY, date", "2027-02-08, FEAST, kind"})
    void refusesAnAnnouncementThatIsNotClear(String date, String kind, String field) throws Exception {
        mvc.perform(amend(day(date, kind)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("days[0]." + field));
        mvc.perform(amend("{\"days\":[]}")).andExpect(status().isBadRequest());
        mvc.perform(amend("not json")).andExpect(status().isBadRequest());
        verifyNoInteractions(amendments);
    }

    @Test
    void showsAYear() throws Exception {
        mvc.perform(get("/api/calendar/2027"))
                .andExpect(jsonPath("$.days[0].name").value("Tết Dương lịch"))
                .andExpect(jsonPath("$.unannounced[0].statement").value(containsString("Tết Nguyên đán 2027")));
        mvc.perform(get("/api/calendar/2030")).andExpect(status().isUnprocessableEntity());
    }

    private static MovedDeadline moved() {
        return new MovedDeadline(
                "across",
                MovedDeadline.offset(Calendars.at("2027-02-11T17:00")),
                MovedDeadline.offset(Calendars.at("2027-02-15T17:00")),
                960);
    }

    private static MockHttpServletRequestBuilder amend(String body) {
        return post("/api/calendar/days")
                .principal(() -> "quantri")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static String day(String date, String kind) {
        return "{\"days\":[{\"date\":\"%s\",\"kind\":\"%s\",\"name\":\"Tết\",\"source\":\"TB\"}]}"
                .formatted(date, kind);
    }
}
