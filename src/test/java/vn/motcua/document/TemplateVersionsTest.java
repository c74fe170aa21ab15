package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateVersionsTest {

    private final TemplateVersions versions = new TemplateVersions("document/versions/");

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, slip, 1945-09-02",
        "2026-06-30, slip, 1945-09-02",
        "2026-07-01, slip@2026-07-01, 2026-07-01",
        "2027-02-28, slip@2026-07-01, 2026-07-01",
        "2027-03-01, slip@2027-03-01, 2027-03-01",
    })
    void theVersionOfTheDayOfIssueIsTaken(LocalDate day, String file, LocalDate from) {
        assertThat(versions.inForce("slip", day)).isEqualTo(new TemplateVersions.Version(from, file));
    }

    @Test
    void aVersionIsNoTemplateOfItsOwn() {
        assertThat(versions.names()).containsExactly("late", "slip");
    }

    @Test
    void beforeItsFirstDayThereIsNone() {
        assertThatThrownBy(() -> versions.inForce("late", LocalDate.parse("2026-06-30")))
                .hasMessageContaining("late")
                .hasMessageContaining("2026-06-30");
    }
}
