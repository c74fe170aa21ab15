package vn.motcua.deadline;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class DeadlineApiTest {

    private static final String PREVIEW = "/api/deadlines/preview";

    private final WorkingCalendars calendars = mock();
    private final CalendarAmendments amendments = mock();
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(
                    new PreviewApi(DeadlineSlice.Beans::limitFor, calendars), new CalendarApi(amendments, calendars))
            .setControllerAdvice(new DeadlineProblems())
            .build();

    @BeforeEach
    void knowTheCalendar() {
        when(calendars.current()).thenReturn(Calendars.SHIPPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-16T08:15:00+07:00",
                "2026-11-16T08:15:00 07:00",
                "2026-11-16T08:15",
                "2026-11-16T01:15:00Z"
            })
    void tellsTheDeadlineHoweverTheMomentIsWritten(String acceptedAt) throws Exception {
        mvc.perform(preview("construction-permit", acceptedAt))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dueAt").value("2026-11-26T17:00:00+07:00"))
                .andExpect(jsonPath("$.limit").value(7))
                .andExpect(jsonPath("$.unit").value("WORKING_DAYS"))
                .andExpect(jsonPath("$.legalBasis").value("NĐ 217/2026"))
                .andExpect(jsonPath("$.daysOff[*].name").value(hasItem("Ngày Văn hóa Việt Nam")))
                .andExpect(jsonPath("$.daysOff[0].date").value("2026-11-21"));
    }

    @ParameterizedTest
    @CsvSource({
        "construction-permit, , normal, 400, acceptedAt",
        "construction-permit, 2026-11-16, normal, 400, acceptedAt",
        "construction-permit, 2026-11-16 08:15, normal, 400, acceptedAt",
        ", 2026-11-16T08:15, normal, 400, procedure",
        "no-such, 2026-11-16T08:15, normal, 404, procedure",
        "construction-permit, 2026-11-16T08:15, no-such, 422, case",
        "construction-permit, 2028-11-16T08:15, normal, 422, calendar",
    })
    void tellsInVietnameseWhatIsWrong(String procedure, String acceptedAt, String caseName, int status, String field)
            throws Exception {
        mvc.perform(preview(procedure, acceptedAt).param("case", caseName))
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").isNotEmpty())
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
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
                MovedDeadline.offset(Calendars.at("2027-02-15T17:00")));
    }

    private static MockHttpServletRequestBuilder preview(String procedure, String acceptedAt) {
        return get(PREVIEW).param("procedure", procedure).param("acceptedAt", acceptedAt);
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
