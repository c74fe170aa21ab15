package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.MediaType;
import vn.motcua.OnH2;
import vn.motcua.deadline.WorkingCalendar;
import vn.motcua.platform.OfficeClock;

/** The directory, asked by somebody without an account. */
@OnH2
class UnitsApiTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    OfficeClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.turnTo(WorkingCalendar.instant(java.time.LocalDateTime.parse("2026-11-23T09:00")));
    }

    @Test
    void everybodyMayReadTheDirectory() {
        JsonNode directory = get("/api/units");
        assertThat(directory.get("units")).hasSize(94).allSatisfy(unit -> {
            assertThat(unit.get("kind").asText()).isEqualTo("commune");
            assertThat(unit.at("/landBranch/synthetic").asBoolean()).isTrue();
            assertThat(unit.at("/difficult/confirmed").asBoolean(true)).isFalse();
        });
        assertThat(directory.get("offices")).hasSize(12).allSatisfy(office -> {
            assertThat(office.get("synthetic").asBoolean()).isTrue();
            assertThat(office.get("name").asText()).contains("giả định");
            assertThat(office.has("landBranch") || office.has("difficult")).isFalse();
        });
    }

    @Test
    void aUnitTellsItsNameHoursClosedDaysAndBranch() {
        JsonNode unit = get("/api/units/20455");
        assertThat(unit.get("fullName").asText()).isEqualTo("Xã Tây Giang");
        assertThat(unit.at("/difficult/value").asBoolean()).isTrue();
        assertThat(unit.at("/landBranch/code").asText()).isEqualTo("DD010");
        assertThat(unit.at("/hours/morningFrom").asText()).isEqualTo("07:30");
        assertThat(unit.at("/hours/cutOff").asText()).isEqualTo("15:00");
        assertThat(texts(unit.get("closedDays"), "/date")).containsExactly("2026-11-24", "2027-01-01");
        assertThat(unit.get("idCodeSynthetic").asBoolean()).isTrue();
    }

    @Test
    void whoDecidesAboutAPlaceAndSinceWhen() {
        JsonNode rules = get("/api/units/20455/competence?procedure=land-change");
        assertThat(texts(rules, "/authority/code")).containsExactly("DD010", "DD000", "DD010", "DD000");
        assertThat(texts(rules, "/since")).containsExactly("2025-07-01", "2025-07-01", "2026-01-31", "2026-01-31");
        assertThat(texts(rules, "/until")).containsExactly("2026-01-30", "2026-01-30", "", "");
        assertThat(texts(rules, "/case")).contains("Tổ chức");
        assertThat(rules).allMatch(rule -> rule.at("/authority/synthetic").asBoolean());
        assertThat(rules.get(2).get("confirmed").asBoolean(true)).isFalse();
        assertThat(rules.get(2).get("note").asText()).contains("UBND thành phố");
    }

    @Test
    void anAuthorityOutsideTheSystemIsNamedWithoutACode() {
        JsonNode rules = get("/api/units/20209/competence?procedure=construction-permit");
        assertThat(texts(rules, "/authority/name"))
                .contains("Ủy ban nhân dân phường Thanh Khê", "Sở Xây dựng thành phố Đà Nẵng");
        assertThat(rules)
                .filteredOn(rule -> rule.at("/authority/name").asText().startsWith("Sở"))
                .hasSize(2)
                .allMatch(rule -> rule.at("/authority/code").isMissingNode());
    }

    @Test
    void allProceduresAreToldWhenNoneIsNamedAndOfAnOfficeWhatItDecides() {
        assertThat(texts(get("/api/units/20209/competence"), "/procedure"))
                .contains("marriage-registration", "construction-permit", "land-change");
        JsonNode ofOffice = get("/api/units/DD001/competence");
        assertThat(texts(ofOffice, "/procedure")).containsOnly("land-change");
        assertThat(texts(ofOffice, "/authority/code")).containsOnly("DD001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/units/99999",
                "/api/units/99999/competence",
                "/api/units/20209/competence?procedure=dog-licence"
            })
    void whatIsNotThereIsToldInVietnamese(String path) {
        var answer = http.getForEntity(path, JsonNode.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(java.util.Objects.requireNonNull(answer.getBody())
                        .get("detail")
                        .asText())
                .containsAnyOf("99999", "dog-licence")
                .containsAnyOf("Thành phố không có", "Chưa có quy định thẩm quyền");
    }

    private JsonNode get(String path) {
        var answer = http.getForEntity(path, JsonNode.class);
        assertThat(answer.getStatusCode().value()).as(path).isEqualTo(200);
        return java.util.Objects.requireNonNull(answer.getBody());
    }

    private static List<String> texts(JsonNode rows, String pointer) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.at(pointer).asText())
                .toList();
    }
}
