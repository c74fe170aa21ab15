package vn.motcua.paper.digitisation.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

/**
 * The reading that this machine offers. Where it offers none, tests that read are skipped with the reason, unless
 * {@code -Dmotcua.ocr.required=true} says that this machine must.
 */
public final class OcrOfTheTest {

    private static final Ocr FOUND = Ocr.probe("", Path.of("target/native"));

    private OcrOfTheTest() {}

    public static Ocr needed() {
        if (Boolean.getBoolean("motcua.ocr.required")) {
            assertThat(FOUND.isAvailable())
                    .as("this build must read: Tesseract's libraries and vie.traineddata (%s)", FOUND)
                    .isTrue();
        }
        assumeTrue(
                FOUND.isAvailable(),
                "not read: no vie.traineddata (Debian: tesseract-ocr-vie) or no native Tesseract on this machine");
        return FOUND;
    }

    /** Straightens and keeps pages, as where the language data is missing. */
    public static Ocr withoutData() {
        return new Ocr(FOUND.engine(), null);
    }

    /** As where the native libraries do not run. */
    public static Ocr withoutLibraries() {
        return new Ocr(null, null);
    }
}
