package vn.motcua.paper.digitisation.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

class PdfLeavesTest {

    @Test
    void aBornDigitalPageKeepsItsOwnWords(@TempDir Path folder) throws Exception {
        Scanned scanned = Scanned.by(OcrOfTheTest.withoutLibraries(), folder, bytes(written(0), folder));

        assertThat(scanned.page().text()).isEqualTo("Họ, chữ đệm, tên: ĐẶNG VIẾT TRƯỜNG");
        assertThat(scanned.page().picture().height())
                .isGreaterThan(scanned.page().picture().width());
        assertThat(PdfaVerdict.of(scanned.pdf())).isEmpty();
    }

    @Test
    void aPageThatIsTurnedInTheFileIsTurnedInTheResult(@TempDir Path folder) throws Exception {
        Scanned scanned = Scanned.by(OcrOfTheTest.withoutLibraries(), folder, bytes(written(90), folder));

        assertThat(scanned.page().text()).isEqualTo("Họ, chữ đệm, tên: ĐẶNG VIẾT TRƯỜNG");
        assertThat(scanned.page().picture().width())
                .isGreaterThan(scanned.page().picture().height());
    }

    @Test
    void aScanWithAnImageThatNobodyHereDecodesIsInDoubtAndNotAnEmptyPage(@TempDir Path folder) throws Exception {
        Scanned scanned = Scanned.by(OcrOfTheTest.withoutLibraries(), folder, bytes(jbig2(), folder));

        assertThat(scanned.page().doubt()).isEqualTo(Doubt.UNREADABLE);
        assertThat(PdfaVerdict.of(scanned.pdf())).isEmpty();
    }

    @Test
    void aPdfUnderAPasswordIsRefused(@TempDir Path folder) throws Exception {
        PDDocument document = written(0);
        document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        byte[] file = bytes(document, folder);

        assertThatThrownBy(() -> Scanned.by(OcrOfTheTest.withoutLibraries(), folder, file))
                .isInstanceOf(Unreadable.class);
    }

    private static PDDocument written(int rotation) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage(PDRectangle.A4);
        page.setRotation(rotation);
        document.addPage(page);
        var font =
                PDType0Font.load(document, new ClassPathResource("fonts/LiberationSerif-Regular.ttf").getInputStream());
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 13);
            content.newLineAtOffset(80, 760);
            content.showText("Họ, chữ đệm, tên: ĐẶNG VIẾT TRƯỜNG");
            content.endText();
        }
        return document;
    }

    private static PDDocument jbig2() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDImageXObject image = new PDImageXObject(
                document,
                new ByteArrayInputStream(new byte[] {0, 0, 0, 0}),
                COSName.JBIG2_DECODE,
                2480,
                3508,
                1,
                PDDeviceGray.INSTANCE);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(
                    image, 0, 0, page.getCropBox().getWidth(), page.getCropBox().getHeight());
        }
        return document;
    }

    private static byte[] bytes(PDDocument document, Path folder) throws IOException {
        Path file = folder.resolve("document.pdf");
        try (document) {
            document.save(file.toFile());
        }
        return Files.readAllBytes(file);
    }
}
