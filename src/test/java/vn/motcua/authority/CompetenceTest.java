package vn.motcua.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompetenceTest {

    private final Units units = new Units();
    private final Competence competence = new Competence(units);

    @ParameterizedTest
    @CsvSource({
        "COMMUNE, 20209, 20209",
        "LAND_BRANCH, 20209, DD001",
        "LAND_BRANCH, 20333, DD002",
        "LAND_OFFICE, 20333, DD000",
        "LAND_OFFICE, 99999,",
        "COMMUNE, DD001,",
        "LAND_BRANCH, DD001,",
        "DEPARTMENT, 20209,",
        "MANAGEMENT_BOARD, 20209,",
    })
    void whoDecidesFollowsFromThePlace(AuthorityKind kind, String place, String decider) {
        assertThat(competence.decider(kind, place).map(Unit::code).orElse(null)).isEqualTo(decider);
    }

    @Test
    void aRuleHoldsFromItsFirstToItsLastDay() {
        assertThat(basis("land-change", AuthorityKind.LAND_BRANCH, "2026-01-30"))
                .contains("151/2025");
        assertThat(basis("land-change", AuthorityKind.LAND_BRANCH, "2026-01-31"))
                .contains("49/2026", "chưa có số");
        assertThat(basis("marriage-registration", AuthorityKind.COMMUNE, "2027-03-01"))
                .contains("03/2026/QH16");
        assertThat(basis("land-change", AuthorityKind.LAND_BRANCH, "2025-06-30"))
                .isEmpty();
        assertThat(basis("land-change", AuthorityKind.COMMUNE, "2026-11-23")).isEmpty();
    }

    @Test
    void everyCaseOfAProcedureIsCoveredWithoutGapOrOverlapFromItsFirstDay() {
        competence.rules().stream()
                .collect(java.util.stream.Collectors.groupingBy(rule -> rule.procedure() + "/" + rule.subject()))
                .forEach((subject, rules) -> {
                    for (int i = 1; i < rules.size(); i++) {
                        LocalDate eve = rules.get(i).since().minusDays(1);
                        assertThat(rules.get(i - 1).until()).as(subject).isEqualTo(eve);
                    }
                    assertThat(rules.get(rules.size() - 1).until()).as(subject).isNull();
                });
    }

    @Test
    void whatIsNotConfirmedSaysWhatIsMissing() {
        assertThat(competence.rules()).allMatch(rule -> rule.confirmed() || rule.note() != null);
        List<Competency> outside = competence.rules().stream()
                .filter(rule -> rule.authority().outside())
                .toList();
        assertThat(outside).isNotEmpty().allMatch(rule -> rule.name() != null);
    }

    @Test
    void anAuthorityOfTheSystemIsNotNamedInTheFile() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() ->
                        new Competency("x", "y", "Y", AuthorityKind.COMMUNE, "Sở", day, null, "căn cứ", true, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Competency(
                        "x", "y", "Y", AuthorityKind.COMMUNE, null, day, day.minusDays(1), "căn cứ", true, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String basis(String procedure, AuthorityKind kind, String day) {
        return competence.legalBasis(procedure, kind, LocalDate.parse(day)).orElse("");
    }
}
