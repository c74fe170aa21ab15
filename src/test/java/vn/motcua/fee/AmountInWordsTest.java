package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, Không đồng",
        "1, Một đồng",
        "5, Năm đồng",
        "10, Mười đồng",
        "11, Mười một đồng",
        "15, Mười lăm đồng",
        "21, Hai mươi mốt đồng",
        "55, Năm mươi lăm đồng",
        "105, Một trăm linh năm đồng",
        "110, Một trăm mười đồng",
        "1000, Một nghìn đồng",
        "1001, Một nghìn không trăm linh một đồng",
        "75000, Bảy mươi lăm nghìn đồng",
        "150000, Một trăm năm mươi nghìn đồng",
        "1005000, Một triệu không trăm linh năm nghìn đồng",
        "24500000, Hai mươi bốn triệu năm trăm nghìn đồng",
        "1000000000, Một tỷ đồng",
        "10000000001, Mười tỷ không trăm linh một đồng",
        "1234567891, Một tỷ hai trăm ba mươi bốn triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi mốt đồng",
    })
    void isWrittenOutAsOnAReceipt(long amount, String words) {
        assertThat(AmountInWords.of(amount)).isEqualTo(words);
    }
}
