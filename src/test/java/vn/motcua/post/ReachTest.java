package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far an address is, as people write it. */
class ReachTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12 Điện Biên Phủ, phường Thanh Khê; true; true",
                "12 Điện Biên Phủ, P. Hải Châu, TP Đà Nẵng; false; true",
                "thôn 2, xã Trà My, tỉnh Quảng Nam; false; true",
                "5 Lê Lợi, phường Thanh Khê, thành phố Huế; false; false",
                "tổ 4, xã Bình Minh, tỉnh Quảng Ngãi; false; false",
                "kiệt 3 Ông Ích Khiêm; false; true"
            })
    void anAddressIsReadAsPeopleWriteIt(String address, boolean sameUnit, boolean sameCity) {
        Parties toCitizen = new Parties(
                "20209", "Trung tâm", "Phường Thanh Khê, thành phố Đà Nẵng", null, "Người Thử", address, null);
        assertThat(Reach.between(toCitizen)).isEqualTo(new Reach(sameUnit, sameCity));
    }
}
