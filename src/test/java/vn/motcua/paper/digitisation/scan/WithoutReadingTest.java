package vn.motcua.paper.digitisation.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.paper.digitisation.bench.SamplePages;
import vn.motcua.paper.digitisation.scan.EncodedPicture.Coding;

/** Machines that cannot read keep papers all the same, so that they can be read later. */
class WithoutReadingTest {

    @Test
    void aFolderWithoutDataIsFoundOutAtTheStart(@TempDir Path folder) throws Exception {
        assertThat(OcrData.find(folder.toString())).isEmpty();
        assertThat(Ocr.probe(folder.toString(), Path.of("target/native")).isAvailable())
                .isFalse();
    }

    @Test
    void dataThatIsNoneIsFoundOutAtTheStart(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("vie.traineddata"), "an error page of a web server, saved as data");

        assertThat(Ocr.probe(folder.toString(), Path.of("target/native")).isAvailable())
                .isFalse();
    }

    @Test
    void everyPageOfABlackAndWhiteTiffIsKeptAsItIs(@TempDir Path folder) throws Exception {
        assumeTrue(OcrOfTheTest.withoutData().engine() != null, "no native libraries on this machine");
        BufferedImage page = Odd.blackAndWhite(new SamplePages(1).clean(1).image());
        Scanned scanned = Scanned.by(OcrOfTheTest.withoutData(), folder, tiff(page, Odd.blackAndWhite(Odd.blank())));

        assertThat(scanned.pages()).hasSize(2).allSatisfy(kept -> {
            assertThat(kept.picture().coding()).isEqualTo(Coding.G4);
            assertThat(kept.rows()).isEmpty();
        });
        assertThat(PdfaVerdict.of(scanned.pdf())).isEmpty();
    }

    @Test
    void evenWithoutNativeLibrariesThereIsAPdfaOfAllPages(@TempDir Path folder) throws Exception {
        BufferedImage page = Odd.blackAndWhite(Odd.blots());
        Scanned scanned = Scanned.by(OcrOfTheTest.withoutLibraries(), folder, tiff(page, page));

        assertThat(scanned.pages()).hasSize(2);
        assertThat(PdfaVerdict.of(scanned.pdf())).isEmpty();
    }

    private static byte[] tiff(BufferedImage... pages) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType("CCITT T.6");
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), how);
            }
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }
}
