package vn.motcua.paper.digitisation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.Plain;

class PlainTest {

    @Test
    void leavesTheMarksOutLetterForLetter() {
        String text = "Họ, chữ đệm: ĐẶNG THỊ Ỹ – m²";

        assertThat(Plain.letters(text))
                .isEqualTo("ho, chu dem: dang thi y – m²")
                .hasSameSizeAs(text);
        assertThat(Plain.letters("Thu\u031b\u0309a")).isEqualTo("thua");
    }

    @Test
    void aPageCanBeFoundWithMarksAndWithout() {
        assertThat(Plain.words("Thửa đất số 12, tờ 12/07")).containsExactly("thửa", "đất", "số", "12", "tờ", "07");
        assertThat(Plain.findable("ĐẤT ở")).isEqualTo("đất ở dat o");
    }
}
