package vn.motcua.deadline;

import static org.hamcrest.Matchers.hasItems;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.motcua.authority.Units;

class UnitHoursApiTest {

    private static final String BODY =
            """
            {"from": "2026-12-01", "morningFrom": "07:00", "morningTo": "11:00",
             "afternoonFrom": "13:30", "afternoonTo": "16:30", "source": "Quyết định 7"}""";

    private final CalendarAmendments amendments = mock();
    private final KnownUnits units =
            new KnownUnits(new Units(), new CalendarFiles(CalendarFiles.DEFAULT_PATTERN), Calendars.HOURS);
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(
                    new UnitHoursApi(amendments, units, Calendars.HOURS), new CalendarApi(amendments, mock(), units))
            .setControllerAdvice(new DeadlineProblems())
            .build();

    @Test
    void changesOnlyWhenTheDryRunIsSwitchedOff() throws Exception {
        mvc.perform(hours("DD001", BODY)).andExpect(status().isOk());
        mvc.perform(hours("20209", BODY).param("dryRun", "false")).andExpect(status().isOk());
        verify(amendments).amend(eq(change("DD001")), eq("quantri"), eq(true));
        verify(amendments).amend(eq(change("20209")), eq("quantri"), eq(false));
    }

    @ParameterizedTest
    @CsvSource({
        "07:00, 12:30, morningFrom",
        "07:00, 7 giờ, morningFrom",
        "2026-12-01, hôm nay, from",
        "Quyết định 7, , source",
        "16:30, 13:30, morningFrom",
    })
    void refusesHoursThatAreNotClear(String written, String instead, String field) throws Exception {
        String body = BODY.replace(written, instead == null ? "" : instead);
        mvc.perform(hours("20209", body))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field").value(hasItems(field)));
        verifyNoInteractions(amendments);
    }

    @Test
    void aUnitThatIsNotThereIsToldAsSuch() throws Exception {
        mvc.perform(hours("99999", BODY))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("Thành phố không có đơn vị, cơ quan mang mã 99999."));
        for (String unit : new String[] {"99999", ""}) {
            mvc.perform(post("/api/calendar/days")
                            .principal(() -> "quantri")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(closed(unit)))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("unit"));
        }
        verifyNoInteractions(amendments);
    }

    @Test
    void aClosedDayMayBeOfOneUnit() throws Exception {
        mvc.perform(post("/api/calendar/days")
                        .principal(() -> "quantri")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(closed("20209")))
                .andExpect(status().isOk());
        verify(amendments).amend(any(CalendarChange.Days.class), eq("quantri"), eq(true));
    }

    private static String closed(String unit) {
        return "{\"unit\":\"%s\",\"days\":[{\"date\":\"2026-12-02\",\"kind\":\"CLOSED\",\"name\":\"Bão\",\"source\":\"TB\"}]}"
                .formatted(unit);
    }

    private static CalendarChange change(String unit) {
        var hours = new OfficeHours(
                LocalTime.of(7, 0),
                LocalTime.of(11, 0),
                LocalTime.of(13, 30),
                LocalTime.of(16, 30),
                Calendars.HOURS.cutOff());
        return new CalendarChange.Hours(new UnitHours(unit, LocalDate.of(2026, 12, 1), hours, "Quyết định 7"));
    }

    private static MockHttpServletRequestBuilder hours(String unit, String body) {
        return put("/api/units/" + unit + "/hours")
                .principal(() -> "quantri")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
