package vn.motcua.paper.digitisation.scan;

import static org.bytedeco.leptonica.global.leptonica.L_SEVERITY_NONE;
import static org.bytedeco.leptonica.global.leptonica.setMsgSeverity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.tesseract.TessBaseAPI;
import org.jspecify.annotations.Nullable;

/**
 * With what this machine reads, found out once. Without the native libraries pages are kept as they are, without the language
 * data they are straightened; either way the paper can be read later, on a machine that has both.
 *
 * @param engine name and version; null without the native libraries
 * @param data the language data; null when there is none
 */
public record Ocr(@Nullable String engine, @Nullable OcrData data) {

    private static final String CACHE = "org.bytedeco.javacpp.cachedir";

    /**
     * @param tessdata folder of the language data; empty to look in the usual places
     * @param libraries a writable folder of our own, into which the native libraries are unpacked
     */
    public static Ocr probe(String tessdata, Path libraries) {
        if (System.getProperty(CACHE) == null) {
            System.setProperty(CACHE, libraries.toAbsolutePath().toString());
        }
        // The libraries measure the whole process; how much memory that may have is the administrator's affair.
        System.setProperty("org.bytedeco.javacpp.maxphysicalbytes", "0");
        try {
            setMsgSeverity(L_SEVERITY_NONE);
            String engine = "Tesseract " + TessBaseAPI.Version().getString();
            return new Ocr(engine, usable(tessdata));
        } catch (LinkageError e) {
            return new Ocr(null, null);
        }
    }

    private static @Nullable OcrData usable(String tessdata) {
        try {
            Optional<OcrData> data = OcrData.find(tessdata);
            if (data.isPresent()) {
                new WordReader(data.get()).close();
            }
            return data.orElse(null);
        } catch (IOException | IllegalStateException e) {
            return null;
        }
    }

    public boolean isAvailable() {
        return engine != null && data != null;
    }

    /** What the language data says of itself; null when there is none. */
    public @Nullable String dataVersion() {
        return data == null ? null : data.version();
    }

    /** A chain for the calling thread, which closes it. */
    Chain chain() {
        if (engine == null) {
            return new PlainChain();
        }
        return new OcrChain(data == null ? null : new WordReader(data));
    }
}
