package vn.motcua.deadline;

import static org.hamcrest.Matchers.hasItem;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
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

class PreviewApiTest {

    private final WorkingCalendars calendars = mock();
    private final KnownUnits units = new KnownUnits(
            new vn.motcua.authority.Units(), new CalendarFiles(CalendarFiles.DEFAULT_PATTERN), Calendars.HOURS);
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(
                    new PreviewApi(DeadlineSlice.Beans::limitFor, calendars, units))
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

    @Test
    void countsByTheCalendarOfTheUnitThatIsNamed() throws Exception {
        CalendarDay closed = new CalendarDay(LocalDate.of(2026, 11, 17), DayKind.CLOSED, "Bão", "Thông báo", true);
        when(calendars.of("20434")).thenReturn(Calendars.SHIPPED.amendedBy(List.of(closed)));
        mvc.perform(preview("construction-permit", "2026-11-16T08:15").param("unit", "20434"))
                .andExpect(jsonPath("$.dueAt").value("2026-11-27T17:00:00+07:00"))
                .andExpect(jsonPath("$.daysOff[0].name").value("Bão"));
        mvc.perform(preview("construction-permit", "2026-11-16T08:15").param("unit", "99999"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("unit"));
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

    private static MockHttpServletRequestBuilder preview(String procedure, String acceptedAt) {
        return get("/api/deadlines/preview").param("procedure", procedure).param("acceptedAt", acceptedAt);
    }
}
