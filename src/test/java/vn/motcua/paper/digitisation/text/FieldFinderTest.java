package vn.motcua.paper.digitisation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FieldFinderTest {

    private static final KnownPapers KNOWN = KnownPapers.read();

    @Test
    void aDeclarationWithAPartForEachParty() {
        assertThat(
                        found(
                                "declaration-form",
                                """
                        Bên nữ
                        Họ, chữ đệm, tên: LÊ THỊ MẪU
                        Ngày, tháng, năm sinh: 2/7/1998
                        Số định danh cá nhân: 048 198 004 321
                        Bên nam
                        Ho, chữ đem, ten: Trần Văn Thử   Ngày sinh: 14/03/1995
                        Số định danh cá nhân: O48O95001234
                        """))
                .containsEntry("brideName", "LÊ THỊ MẪU")
                .containsEntry("brideBirthDate", "02/07/1998")
                .containsEntry("brideIdNumber", "048198004321")
                .containsEntry("groomName", "Trần Văn Thử")
                .containsEntry("groomBirthDate", "14/03/1995")
                .containsEntry("groomIdNumber", "048095001234");
    }

    @Test
    void aDeclarationThatNamesThePartyInEachRow() {
        assertThat(
                        found(
                                "declaration-form",
                                """
                        Họ, chữ đệm, tên bên nam: Trần Văn Thử
                        Ngày sinh bên nam: 14/03/1995
                        Số định danh cá nhân bên nam: 048095001234
                        Họ, chữ đệm, tên bên nữ: LÊ THỊ MẪU
                        Số CCCD bên nữ: 048198004321
                        """))
                .containsEntry("groomName", "Trần Văn Thử")
                .containsEntry("groomBirthDate", "14/03/1995")
                .containsEntry("groomIdNumber", "048095001234")
                .containsEntry("brideName", "LÊ THỊ MẪU")
                .containsEntry("brideIdNumber", "048198004321")
                .doesNotContainKey("brideBirthDate");
        assertThat(found("declaration-form", "Bên nam: Trần Văn Thử\nBên nữ: Lê Thị Mẫu"))
                .containsEntry("groomName", "Trần Văn Thử")
                .containsEntry("brideName", "Lê Thị Mẫu");
    }

    @Test
    void aRemarkInBracketsIsNoValue() {
        assertThat(found("application", "- Tên chủ đầu tư (tên chủ hộ): Trần Văn Thử\nCCCD số: 048095001234"))
                .containsEntry("applicantName", "Trần Văn Thử")
                .containsEntry("applicantId", "048095001234");
        assertThat(found("application", "Tên chủ đầu tư (Chủ hộ")).doesNotContainKey("applicantName");
        assertThat(found("application-18", "a) Tên: Nguyễn Thị Thử")).containsEntry("applicantName", "Nguyễn Thị Thử");
    }

    @Test
    void aDeclarationWithAColumnForEachParty() {
        assertThat(
                        found(
                                "declaration-form",
                                """
                        Thông tin\tBên nữ\tBên nam
                        Họ, chữ đệm, tên\tLÊ THỊ MẪU\tTRẦN VĂN THỬ
                        Ngày, tháng, năm sinh\tngày 02 tháng 7 năm 1998\t14/03/1995
                        Số định danh\t048198004321\t048095001234
                        """))
                .containsEntry("brideName", "LÊ THỊ MẪU")
                .containsEntry("groomName", "TRẦN VĂN THỬ")
                .containsEntry("brideBirthDate", "02/07/1998")
                .containsEntry("groomIdNumber", "048095001234");
    }

    @Test
    void plotsSheetsAndCertificates() {
        assertThat(
                        found(
                                "application-18",
                                """
                        Người sử dụng đất: Ông Phạm Văn Đất, sinh năm 1970
                        Thửa đất số: 012; tờ bản đồ số: 7
                        Giấy chứng nhận số: CS 012345, cấp ngày 01/02/2020
                        """))
                .containsEntry("applicantName", "Phạm Văn Đất")
                .containsEntry("plotNumber", "012")
                .containsEntry("mapSheet", "7")
                .containsEntry("certificateNumber", "CS 012345");
        assertThat(found("application", "Lô đất số: 12 tờ bản đồ số 7\tdiện tích: 90 m²"))
                .containsEntry("landPlot", "12 tờ bản đồ số 7");
    }

    @Test
    void whatIsNotThereIsNotInvented() {
        assertThat(found("declaration-form", "Họ, chữ đệm, tên: ....................\nSố định danh: 12345"))
                .isEmpty();
        assertThat(KNOWN.of("drawings")).isEmpty();
    }

    @Test
    void theSameInAnotherSpellingIsTheSame() {
        assertThat(ValueKind.NAME.canonical("TRẦN  VĂN THỬ")).isEqualTo(ValueKind.NAME.canonical("Trần Văn Thử"));
        assertThat(ValueKind.NAME.canonical("Trần Văn Thư")).isNotEqualTo(ValueKind.NAME.canonical("Trần Văn Thử"));
        assertThat(ValueKind.DATE.canonical("1998-07-02")).isEqualTo(ValueKind.DATE.canonical("02/07/1998"));
        assertThat(ValueKind.NUMBER.canonical("012")).isEqualTo("12");
        assertThat(ValueKind.NUMBERS.canonical("thửa 12, tờ 07"))
                .isEqualTo(ValueKind.NUMBERS.canonical("12 tờ bản đồ 7"));
        assertThat(ValueKind.CERTIFICATE.canonical("cs012345")).isEqualTo(ValueKind.CERTIFICATE.canonical("CS 012345"));
    }

    private static Map<String, String> found(String item, String text) {
        List<ReadRow> rows = Arrays.stream(text.split("\n"))
                .map(row -> new ReadRow(1, row, 95))
                .toList();
        return new FieldFinder(KNOWN)
                .find(KNOWN.of(item).orElseThrow(), rows).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().text()));
    }
}
