package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNumberTest {

    @ParameterizedTest
    @CsvSource({"47312482,9", "00000000,5", "00000001,4", "00000008,0", "12345678,5", "99999999,5"})
    void theCheckDigitIsThatOfTheStandard(String serial, int digit) {
        assertThat(ItemNumber.checkDigit(serial)).isEqualTo(digit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EA473124829VN", "ea473124829vn", " EA 47312482 9 VN ", "EA-473.124.829-VN"})
    void blanksDashesAndSmallLettersDoNotMatter(String scanned) {
        assertThat(ItemNumber.of(scanned).text()).isEqualTo("EA473124829VN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "EA47312482VN",
                "EA4731248290VN",
                "E1473124829VN",
                "EA473124829US",
                "H17.20.209-261123-0001-B1"
            })
    void whatIsNoNumberOfOurPostIsRefused(String scanned) {
        assertThatThrownBy(() -> ItemNumber.of(scanned))
                .isInstanceOf(WrongItemNumber.class)
                .hasMessageContaining("Hãy quét lại mã vạch");
        assertThat(ItemNumber.find(scanned)).isEmpty();
    }

    @Test
    void aWrongDigitIsFoundOut() {
        IntStream.range(0, 10).filter(digit -> digit != 9).forEach(digit -> assertThatThrownBy(
                        () -> ItemNumber.of("EA47312482" + digit + "VN"))
                .hasMessageContaining("sai chữ số kiểm tra"));
    }
}
