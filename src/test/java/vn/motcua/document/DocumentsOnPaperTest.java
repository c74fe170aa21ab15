package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.document.print.Pdf;

/** Every kind of document as it comes out of the printer. {@code -Dmotcua.generate=true} writes the expected texts anew. */
class DocumentsOnPaperTest {

    private static final String LONG_RESIDENCE =
            "Căn hộ số 1203, tòa nhà B2, khu chung cư cao tầng Phong Bắc, số 125/17/4 đường Nguyễn Thị Minh Khai nối dài,"
                    + " tổ dân phố số 42, khu vực Thanh Khê Đông, phường Thanh Khê, thành phố Đà Nẵng";

    private static final Path GOLDEN = Path.of("src/test/resources/vn/motcua/document/golden");

    static Stream<String> kinds() {
        return PressOfTheTest.KINDS.all().stream().map(Kind::code);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itsWordsAreThoseExpected(String kind) throws IOException {
        String text = Inspection.text(PressOfTheTest.print(kind)) + "\n";
        Path expected = GOLDEN.resolve(kind + ".txt");
        if (Boolean.getBoolean("motcua.generate")) {
            Files.writeString(expected, text);
        }
        assertThat(text).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itKeepsForGoodAndIsReadableAloud(String kind) {
        Inspection.assertKeepsForGood(PressOfTheTest.print(kind).bytes());
    }

    @Test
    void printedAgainItHasTheSameBytes() {
        assertThat(PressOfTheTest.print("receipt").bytes())
                .isEqualTo(PressOfTheTest.print("receipt").bytes());
    }

    @Test
    void itSaysWhatItIsAndWhoIssuedItWhen() throws IOException {
        Pdf pdf = PressOfTheTest.print("receipt");
        assertThat(pdf.title()).isEqualTo("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            var said = document.getDocumentInformation();
            assertThat(said.getAuthor()).isEqualTo("Trung tâm Phục vụ hành chính công phường Thanh Khê");
            assertThat(said.getSubject()).contains("số 01/GTN-TTPVHCC");
            assertThat(said.getCreationDate().toInstant()).isEqualTo(PressOfTheTest.AT);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
        }
    }

    @Test
    void theReceiptCarriesTheTrackingAddressAndTheNumberForScanners() throws Exception {
        byte[] file = PressOfTheTest.print("receipt").bytes();
        assertThat(Inspection.scan(file, BarcodeFormat.QR_CODE))
                .isEqualTo("https://motcua.example.vn/tra-cuu/H17.20.209-261125-0001");
        assertThat(Inspection.scan(file, BarcodeFormat.CODE_128)).isEqualTo("H17.20.209-261125-0001");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itCarriesTheTrackingAddress(String kind) throws Exception {
        assertThat(Inspection.scan(PressOfTheTest.print(kind).bytes(), BarcodeFormat.QR_CODE))
                .endsWith("/tra-cuu/H17.20.209-261125-0001");
    }

    @Test
    void everyLetterOfVietnameseComesBackOutOfTheFile() {
        String letters =
                "aăâbcdđeêghiklmnoôơpqrstuưvxy àằầèềìòồờùừỳ áắấéếíóốớúứý ảẳẩẻểỉỏổởủửỷ ãẵẫẽễĩõỗỡũữỹ ạặậẹệịọộợụựỵ";
        var sample = PressOfTheTest.sample("letter");
        PressOfTheTest.page(sample).put("content", letters + "\n" + letters.toUpperCase(java.util.Locale.ROOT));
        assertThat(Inspection.text(PressOfTheTest.print("letter", sample)))
                .contains(letters, letters.toUpperCase(java.util.Locale.ROOT))
                .doesNotContain("□");
    }

    @Test
    void aPreviewSaysSoOnEveryPage() throws IOException {
        assertThat(Inspection.pages(PressOfTheTest.print("appraisal-sheet").bytes()))
                .hasSize(2)
                .allSatisfy(page -> assertThat(page).contains("BẢN XEM TRƯỚC – số liệu mẫu, không có giá trị"));
    }

    @Test
    void aReceiptWithoutAClockLeavesNoBlanks() {
        var sample = PressOfTheTest.sample("receipt");
        var page = PressOfTheTest.page(sample);
        List.of("dueAt", "limitText", "legalBasis").forEach(page::remove);
        assertThat(Inspection.text(PressOfTheTest.print("receipt", sample)))
                .contains("Thời hạn giải quyết được tính từ khi cơ quan có thẩm quyền nhận được hồ sơ.")
                .doesNotContain("……", "căn cứ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"land-certificate", "tax-information-slip"})
    void landPapersLeaveOutThePlotAddressThatWasNotDeclared(String kind) {
        var sample = PressOfTheTest.sample(kind);
        sample.put(
                "facts",
                new Facts(
                        Map.of("plotUnit", "20209", "changeType", "transfer", "subjectType", "individual"),
                        (field, value) -> field.equals("plotUnit") ? "Phường Thanh Khê" : value.toString()));
        assertThat(Inspection.text(PressOfTheTest.print(kind, sample)))
                .contains("Địa chỉ: phường Thanh Khê")
                .containsIgnoringCase("số định danh cá nhân: 048095001234")
                .doesNotContain("mã số tổ chức");
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "marriage-certificate"})
    void anOrdinaryPaperTakesOnePage(String kind) throws IOException {
        var sample = PressOfTheTest.sample(kind);
        PressOfTheTest.page(sample).put("declared", declaredWith(LONG_RESIDENCE));
        assertThat(Inspection.pages(PressOfTheTest.print(kind, sample).bytes())).hasSize(1);
    }

    @Test
    void aLongResidenceLeavesNumbersAndLabelsWhole() {
        var sample = PressOfTheTest.sample("marriage-certificate");
        PressOfTheTest.page(sample).put("declared", declaredWith(LONG_RESIDENCE));
        assertThat(Inspection.text(PressOfTheTest.print("marriage-certificate", sample)))
                .contains("Giấy tờ tùy thân", "Ngày, tháng, năm sinh", "048198004321");
    }

    @Test
    void theHandoverRecordNamesTheItemByItsOwnNumber() {
        var sample = PressOfTheTest.sample("handover-record");
        sample.put(
                "facts",
                new Facts(
                        Map.of("itemNumber", "ca473124829vn ", "takenItem", "CA473124829VN"), (f, v) -> v.toString()));
        assertThat(Inspection.text(PressOfTheTest.print("handover-record", sample)))
                .contains("Số hiệu bưu gửi: CA473124829VN")
                .doesNotContain("ca473124829vn");
    }

    private static Map<String, Object> declaredWith(String residence) {
        @SuppressWarnings("unchecked")
        Map<String, Object> declared = new LinkedHashMap<>(
                (Map<String, Object>) PressOfTheTest.page(PressOfTheTest.sample("marriage-certificate"))
                        .get("declared"));
        declared.put("groomResidence", residence);
        return declared;
    }

    /** However far down the page it comes, a signature does not stand alone on the next one. */
    @Test
    void aSignatureNeverStandsAloneOnAPage() throws IOException {
        for (int lines = 10; lines < 40; lines++) {
            var sample = PressOfTheTest.sample("letter");
            PressOfTheTest.page(sample).put("content", "Dòng nội dung.\n".repeat(lines));
            var pages = Inspection.pages(PressOfTheTest.print("letter", sample).bytes());
            assertThat(pages.get(pages.size() - 1)).as("%d lines", lines).contains("Dòng nội dung", "Nơi nhận");
        }
    }

    @Test
    void theLeadersRoomIsKnownWhereALeaderSigns() {
        assertThat(PressOfTheTest.print("receipt").signature()).isNull();
        assertThat(PressOfTheTest.print("refusal").signature()).isNotNull().satisfies(room -> {
            assertThat(room.page()).isEqualTo(1);
            assertThat(room.x()).isBetween(300, 330);
            assertThat(room.width()).isGreaterThan(200);
            assertThat(room.height()).isGreaterThan(60);
        });
    }
}
