package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.document.print.Pdf;

/** Every kind of document as it comes out of the printer. {@code -Dmotcua.generate=true} writes the expected texts anew. */
class DocumentsOnPaperTest {

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
