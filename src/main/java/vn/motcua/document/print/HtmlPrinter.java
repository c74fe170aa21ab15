package vn.motcua.document.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints with OpenHTMLtoPDF: CSS 2.1 and page margins, no script, nothing from outside the page. */
@Component
public class HtmlPrinter implements Printer {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private static final Pattern SIGNATURE = Pattern.compile("signature");
    private static final String FAMILY = "Liberation Serif";
    private static final int NORMAL = 400, BOLD = 700;
    /** PDF/A wants to know which colours are meant. */
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    @Override
    public Pdf print(String html, Instant at) {
        try (BatikSVGDrawer drawings = new BatikSVGDrawer();
                PdfBoxRenderer renderer = renderer(html, drawings);
                PDDocument document = renderer.createPDFKeepOpen()) {
            String title = Imprint.put(document, at);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Pdf(bytes.toByteArray(), document.getNumberOfPages(), title, signature(renderer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable SignaturePlace signature(PdfBoxRenderer renderer) {
        return renderer.findPagePositionsByID(SIGNATURE).stream()
                .findFirst()
                .map(place -> new SignaturePlace(
                        place.getPageNo() + 1,
                        Math.round(place.getX()),
                        Math.round(place.getY()),
                        Math.round(place.getWidth()),
                        Math.round(place.getHeight())))
                .orElse(null);
    }

    private static PdfBoxRenderer renderer(String html, BatikSVGDrawer drawings) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.useSVGDrawer(drawings);
        builder.useUnicodeLineBreaker(new AtBlanks());
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        for (Typeface cut : Typeface.values()) {
            FontStyle style = cut.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(cut::open, FAMILY, cut.bold() ? BOLD : NORMAL, style, true);
        }
        builder.withHtmlContent(Legible.of(html), null);
        return builder.buildPdfRenderer();
    }
}
