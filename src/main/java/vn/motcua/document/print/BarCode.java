package vn.motcua.document.print;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Locale;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.graphics.Rectangle;

/** What scanners read, as SVG of a single path, quiet zone included. */
public final class BarCode {

    /** What the standards ask for around a code, in modules. */
    private static final int QUIET_AROUND_QR = 4, QUIET_BESIDE_BARS = 10;

    private static final int BAR_HEIGHT = 44;

    private BarCode() {}

    /**
     * @param text up to some 200 characters
     * @param spoken what is said to a reader who does not see it; plain, without markup
     * @param millimetres side of the square
     */
    public static String qr(String text, String spoken, int millimetres) {
        ByteMatrix modules;
        try {
            modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code holds " + text, e);
        }
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            row(modules, y, path);
        }
        int side = modules.getWidth() + 2 * QUIET_AROUND_QR;
        return svg(spoken, new Size(side, side, millimetres, millimetres), path);
    }

    /** Neighbouring modules are drawn as one, so that no hairline shows between them. */
    private static void row(ByteMatrix modules, int y, StringBuilder path) {
        for (int x = 0; x < modules.getWidth(); x++) {
            int from = x;
            while (x < modules.getWidth() && modules.get(x, y) == 1) {
                x++;
            }
            if (x > from) {
                bar(path, from + QUIET_AROUND_QR, y + QUIET_AROUND_QR, x - from, 1);
            }
        }
    }

    /**
     * Code 128.
     *
     * @param text Latin letters, digits and marks
     * @param spoken as for {@link #qr}
     * @param millimetres height of the bars; a module is a quarter of a millimetre wide
     */
    public static String bars(String text, String spoken, int millimetres) {
        Code128 code = new Code128();
        code.setBarHeight(BAR_HEIGHT);
        code.setHumanReadableLocation(HumanReadableLocation.NONE);
        code.setContent(text);
        StringBuilder path = new StringBuilder();
        for (Rectangle each : code.getRectangles()) {
            bar(path, QUIET_BESIDE_BARS + (int) each.x, 0, (int) each.width, BAR_HEIGHT);
        }
        int modules = code.getWidth() + 2 * QUIET_BESIDE_BARS;
        return svg(spoken, new Size(modules, BAR_HEIGHT, modules / 4.0, millimetres), path);
    }

    private static void bar(StringBuilder path, int x, int y, int width, int height) {
        path.append('M').append(x).append(' ').append(y);
        path.append('h')
                .append(width)
                .append('v')
                .append(height)
                .append('h')
                .append(-width)
                .append('z');
    }

    private record Size(int columns, int rows, double wide, double high) {}

    private static String svg(String spoken, Size size, CharSequence path) {
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" alt=\"%s\" aria-label=\"%s\" width=\"%.2fmm\""
                        + " height=\"%.2fmm\" viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\"><path d=\"%s\"/></svg>",
                spoken,
                spoken,
                size.wide(),
                size.high(),
                size.columns(),
                size.rows(),
                path);
    }
}
