package vn.motcua.paper.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.paper.check.BadFiles.ascii;
import static vn.motcua.paper.check.BadFiles.cutOff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.paper.Scans;

class PdfCheckTest {

    private final Path folder;

    PdfCheckTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void takesScannedPagesAndLinks() {
        FileCheck.Found found = check(Scans.pdf(3, pdf -> act(pdf, new PDActionURI())));
        assertThat(found.kind()).isEqualTo(MediaKind.PDF);
        assertThat(found.pages()).hasSize(3).containsOnly(new PageSize(2550, 3300));
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
    void refusesScriptsAndPrograms() {
        refused(
                Scans.pdf(1, pdf -> catalog(pdf).setItem(COSName.OPEN_ACTION, new PDActionJavaScript("app.alert(1)"))),
                "script",
                "JavaScript");
        refused(Scans.pdf(1, pdf -> act(pdf, new PDActionLaunch())), "script", "Launch");
        refused(Scans.pdf(1, pdf -> act(pdf, action("SubmitForm"))), "script", "SubmitForm");
        refused(Scans.pdf(1, pdf -> named(pdf, "AcroForm", "XFA")), "script", "JavaScript");
        refused(Scans.pdf(1, pdf -> subtype(pdf, "RichMedia")), "script", "RichMedia");
    }

    @Test
    void refusesAScriptInAPackedListOfObjectsUnderANameInDisguise() {
        byte[] packed = BadFiles.pdf(
                ascii("<</Type/Catalog/Pages 2 0 R/OpenAction<</S/#4aavaScript/J#53(app.alert(1))>>>>"),
                ascii("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
                ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"));
        refused(packed, "script", "JavaScript");
    }

    @Test
    void refusesFilesInside() {
        refused(Scans.pdf(1, PdfCheckTest::embed), "files", "đính kèm");
        refused(Scans.pdf(1, pdf -> subtype(pdf, "FileAttachment")), "files", "đính kèm");
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

    private static COSDictionary catalog(PDDocument pdf) {
        return pdf.getDocumentCatalog().getCOSObject();
    }

    private static void act(PDDocument pdf, PDAction action) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        pdf.getPage(0).setAnnotations(List.of(link));
    }

    private static PDAction action(String kind) {
        PDActionURI action = new PDActionURI();
        action.getCOSObject().setName(COSName.S, kind);
        return action;
    }

    private static void named(PDDocument pdf, String outer, String inner) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setString(COSName.getPDFName(inner), "…");
        catalog(pdf).setItem(COSName.getPDFName(outer), dictionary);
    }

    private static void subtype(PDDocument pdf, String subtype) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.SUBTYPE, subtype);
        catalog(pdf).setItem(COSName.getPDFName("Thing"), dictionary);
    }

    private static void picture(PDDocument pdf, int size) {
        subtype(pdf, "Image");
        COSDictionary picture = catalog(pdf).getCOSDictionary(COSName.getPDFName("Thing"));
        picture.setInt(COSName.WIDTH, size);
        picture.setInt(COSName.HEIGHT, size);
    }

    private static void embed(PDDocument pdf) throws IOException {
        PDComplexFileSpecification inside = new PDComplexFileSpecification();
        inside.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] {1})));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("a.exe", inside));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        pdf.getDocumentCatalog().setNames(names);
    }

    private void refused(byte[] content, String rule, String words) {
        assertThatThrownBy(() -> check(content)).isInstanceOfSatisfying(Unfit.class, unfit -> {
            assertThat(unfit.rule()).isEqualTo(rule);
            assertThat(unfit.reason()).contains("“giấy.pdf”", words);
        });
    }

    private FileCheck.Found check(byte[] content) {
        Limits large = new Limits(
                FileCheckTest.LIMITS.file(),
                20,
                20_000_000,
                300_000_000,
                FileCheckTest.LIMITS.unpacked(),
                FileCheckTest.LIMITS.unpackedPart(),
                FileCheckTest.LIMITS.unpackedIndex());
        try {
            return new FileCheck(large).check(Files.write(folder.resolve("file"), content), "giấy.pdf");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
