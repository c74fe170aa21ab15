package vn.motcua.paper.digitisation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorRateTest {

    @Test
    void countsWhatMustBeInsertedDeletedOrReplaced() {
        assertThat(ErrorRate.of("hộ tịch", "ho tich!")).isEqualTo(new ErrorRate(3, 7));
        assertThat(ErrorRate.of("hộ tịch", "")).isEqualTo(new ErrorRate(7, 7));
        assertThat(ErrorRate.of("", "hộ").percent()).isEqualTo(100);
    }

    @Test
    void takesCombinedAndSeparateMarksForTheSameAndAllWhiteSpaceForOneBlank() {
        assertThat(ErrorRate.of("Thửa đất\nsố 12", "Thu\u031b\u0309a  đất\tsố 12 ")
                        .errors())
                .isZero();
    }

    @Test
    void aSetIsTheSumOfItsPages() {
        ErrorRate set = new ErrorRate(1, 100).plus(new ErrorRate(3, 300));
        assertThat(set.percent()).isEqualTo(1.0);
    }
}
