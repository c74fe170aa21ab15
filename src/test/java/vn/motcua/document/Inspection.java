package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import vn.motcua.document.print.Pdf;
import vn.motcua.document.print.TaggedText;

/** Looks at a printed file with tools that did not print it. */
public final class Inspection {

    private static final float DOTS_PER_INCH = 200;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Inspection() {}

    /** PDF/A-2a for archives, PDF/UA-1 for readers who listen. */
    public static void assertKeepsForGood(byte[] file) {
        assertIsForArchives(file);
        assertThat(broken(file, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    }

    /** PDF/A-2a, as it stays when it is signed; the field of the signature is not read aloud. */
    public static void assertIsForArchives(byte[] file) {
        assertThat(broken(file, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
    }

    private static List<String> broken(byte[] file, PDFAFlavour flavour) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new java.io.ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Pdf pdf) {
        try {
            return TaggedText.of(pdf.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that stands on each page, margins too. */
    public static List<String> pages(byte[] file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    /** What a scanner reads on the first page that has such a code. */
    public static String scan(byte[] file, BarcodeFormat format) throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(file)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                Optional<String> read = scan(new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH), format);
                if (read.isPresent()) {
                    return read.get();
                }
            }
        }
        throw NotFoundException.getNotFoundInstance();
    }

    private static Optional<String> scan(BufferedImage image, BarcodeFormat format) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            return Optional.of(new MultiFormatReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(light)),
                            Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }
}
