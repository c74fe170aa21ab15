package vn.motcua.paper.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final RetentionClass TEN_YEARS = new RetentionClass("ten", "10 năm", 10, "…", false, null);
    private static final RetentionClass FOR_EVER = new RetentionClass("ever", "Vĩnh viễn", null, "…", false, null);

    @Test
    void yearsCountFromTheEndOfTheYear() {
        assertThat(TEN_YEARS.dueOn(LocalDate.of(2026, 1, 2))).isEqualTo(LocalDate.of(2037, 1, 1));
        assertThat(TEN_YEARS.dueOn(LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2037, 1, 1));
        assertThat(TEN_YEARS.keptFrom(LocalDate.of(2036, 12, 31))).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(TEN_YEARS.keptFrom(LocalDate.of(2037, 1, 1))).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(FOR_EVER.dueOn(LocalDate.of(2026, 1, 2))).isNull();
    }

    @Test
    void aLineWithoutPapersIsForThoseThatNoLineAboveNames() {
        var file = new Retention.File(
                List.of(TEN_YEARS, FOR_EVER),
                List.of(
                        new Retention.Line("marriage", List.of("identity"), "ten"),
                        new Retention.Line("marriage", null, "ever")));
        assertThat(new Retention(file).kinds())
                .satisfiesExactly(
                        first -> assertThat(first.items()).containsExactly("identity"),
                        rest -> assertThat(rest.others()).containsExactly("identity"));
    }

    @Test
    void aClassThatIsNotThereStopsTheStart() {
        var file = new Retention.File(List.of(TEN_YEARS), List.of(new Retention.Line("marriage", null, "ever")));
        assertThatThrownBy(() -> new Retention(file)).hasMessageContaining("ever");
    }

    @Test
    void everyClassOfTheProductSaysItsGroundAndWhatIsAssumed() {
        assertThat(new Retention().kinds()).isNotEmpty().allSatisfy(kind -> {
            assertThat(kind.retention().legalBasis()).isNotBlank();
            if (!kind.retention().confirmed()) {
                assertThat(kind.retention().note()).startsWith("Giả định");
            }
        });
    }
}
