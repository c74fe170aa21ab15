package vn.motcua.paper.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.paper.check.BadFiles.ascii;
import static vn.motcua.paper.check.BadFiles.cutOff;

import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.paper.Scans;

/** Whether a PDF is whole, open and within bounds. */
class PdfCheckTest extends Checking {

    static final Limits LIMITS = new Limits(
            FileCheckTest.LIMITS.file(),
            20,
            20_000_000,
            300_000_000,
            FileCheckTest.LIMITS.unpacked(),
            FileCheckTest.LIMITS.unpackedPart(),
            FileCheckTest.LIMITS.unpackedIndex());

    PdfCheckTest(@TempDir Path folder) {
        super(folder, LIMITS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
    void refusesWhatWasCutOff(double part) {
        refused(cutOff(Scans.pdf(2), part), "truncated", "thiếu phần cuối");
    }

    @Test
    void refusesWhatIsNoPdfBehindItsFirstBytes() {
        refused(ascii("%PDF-1.7\nrubbish\nstartxref\n3\n%%EOF"), "damaged", "bị hỏng");
        refused(
                BadFiles.pdf(ascii("<</Type/Catalog/Pages 2 0 R>>"), ascii("<</Type/Pages/Count 0/Kids[]>>")),
                "no-pages",
                "trang nào");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mo-cua"})
    void refusesEncryptionWithAndWithoutPassword(String password) {
        byte[] locked = Scans.pdf(1, pdf -> pdf.protect(policy(password)));
        refused(locked, "encrypted", "mật khẩu");
    }

    @Test
    void refusesWhatUnpacksToMoreThanAReaderCanBear() {
        byte[] zeros = BadFiles.zeros(20_000_000);
        byte[] once = BadFiles.pdfWithContent("/Filter/FlateDecode", zeros);
        assertThat(once).hasSizeLessThan(30_000);
        refused(once, "bomb", "nén bất thường");
        refused(BadFiles.pdfWithContent("/F#69lter/FlateDecode", zeros), "bomb", "nén bất thường");
        refused(BadFiles.pdfWithContent("/Type/ObjStm/Filter/FlateDecode", BadFiles.zeros(5_000_000)), "bomb", "nén");
    }

    @Test
    void refusesWhatIsPackedTwiceOrUnderACover() {
        byte[] twice = BadFiles.pdfWithContent("/Filter[/FlateDecode/Fl]", BadFiles.zeros(100));
        refused(twice, "bomb", "nén bất thường");
        String hex = java.util.HexFormat.of().formatHex(BadFiles.zeros(20_000_000)) + ">";
        refused(BadFiles.pdfWithContent("/Filter[/AHx/FlateDecode]", ascii(hex)), "bomb", "nén bất thường");
        byte[] runs = new byte[200_000];
        java.util.Arrays.fill(runs, (byte) 129);
        refused(BadFiles.pdfWithContent("/Filter/RunLengthDecode", runs), "bomb", "nén bất thường");
        String short_ = java.util.HexFormat.of().formatHex(BadFiles.zeros(100)) + ">";
        assertThat(check(BadFiles.pdfWithContent("/Filter[/AHx/FlateDecode]", ascii(short_)))
                        .pages())
                .hasSize(1);
    }

    @Test
    void refusesManySmallBombsTogether() {
        byte[][] objects = new byte[9][];
        objects[0] = ascii("<</Type/Catalog/Pages 2 0 R>>");
        objects[1] = ascii("<</Type/Pages/Count 0/Kids[]>>");
        byte[] zeros = BadFiles.zeros(7_000_000);
        byte[] stream = BadFiles.join(ascii("<</Length 1/Filter/FlateDecode>>\nstream\r\n"), zeros);
        java.util.Arrays.fill(objects, 2, 9, BadFiles.join(stream, ascii("\nendstream")));
        refused(BadFiles.pdf(objects), "bomb", "nén bất thường");
    }

    @Test
    void refusesPagesAndPicturesThatAreTooLarge() {
        refused(
                Scans.pdf(1, pdf -> pdf.getPage(0).setMediaBox(new PDRectangle(14_400, 14_400))),
                "pixels",
                "60.000 x 60.000");
        refused(Scans.pdf(1, pdf -> picture(pdf, 90_000)), "pixels", "90.000 x 90.000");
    }

    @Test
    void refusesNestingWithoutEnd() {
        byte[] nested = ascii("<</Type/Catalog/Pages 2 0 R/A " + "[".repeat(100_000) + ">>");
        refused(BadFiles.pdf(nested, ascii("<</Type/Pages/Count 0/Kids[]>>")), "damaged", "bị hỏng");
    }

    private static StandardProtectionPolicy policy(String password) {
        return new StandardProtectionPolicy("chu-so-huu", password, new AccessPermission());
    }

    private static void picture(PDDocument pdf, int size) {
        COSDictionary picture = new COSDictionary();
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setInt(COSName.WIDTH, size);
        picture.setInt(COSName.HEIGHT, size);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Thing"), picture);
    }
}
