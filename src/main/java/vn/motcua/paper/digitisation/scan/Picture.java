package vn.motcua.paper.digitisation.scan;

import static org.bytedeco.leptonica.global.leptonica.*;

import org.bytedeco.leptonica.NUMA;
import org.bytedeco.leptonica.PIX;
import org.jspecify.annotations.Nullable;

/**
 * A picture in native memory, which the garbage collector does not see: whoever makes one closes it. Nothing here changes a
 * picture; each step gives a new one.
 */
final class Picture implements AutoCloseable {

    private static final int PAPER = 200;

    /** Below it, linear interpolation leaves pixels out. */
    private static final double LEAST_INTERPOLATED = 0.7;

    private final PIX pix;

    private Picture(PIX pix) {
        this.pix = pix;
    }

    /** @param pix what a native call gave; null when it failed */
    static Picture of(@Nullable PIX pix) throws Unreadable {
        if (pix == null || pix.isNull()) {
            throw new Unreadable("the picture cannot be read");
        }
        // Where a call gives its argument back, JavaCPP does so too; each picture needs a handle of its own to close.
        return new Picture(new PIX(pix));
    }

    PIX pix() {
        return pix;
    }

    int width() {
        return pix.w();
    }

    int height() {
        return pix.h();
    }

    boolean isBlackAndWhite() {
        return pix.d() == 1;
    }

    boolean isColoured() {
        return pix.d() == 32;
    }

    /** What the file says, 0 when it says nothing. */
    int statedDpi() {
        return pix.xres();
    }

    /** With 1 bit (black is 1), 8 bits (grey) or 32 bits (colour) for a pixel, and without palette or transparency. */
    Picture plain() throws Unreadable {
        try (Picture direct = of(pixRemoveColormap(pix, REMOVE_CMAP_BASED_ON_SRC));
                Picture opaque = of(pixRemoveAlpha(direct.pix))) {
            int depth = opaque.pix.d();
            return of(depth == 1 || depth == 32 ? pixClone(opaque.pix) : pixConvertTo8(opaque.pix, 0));
        }
    }

    Picture scaled(double factor) throws Unreadable {
        if (!isBlackAndWhite()) {
            return of(pixScale(pix, (float) factor, (float) factor));
        }
        try (Picture grey = of(pixConvertTo8(pix, 0))) {
            return grey.scaled(factor);
        }
    }

    /** In a third of the time of {@link #scaled}, good enough for a grey or coloured picture that loses little. */
    Picture smaller(double factor) throws Unreadable {
        if (factor >= 1) {
            return of(pixClone(pix));
        }
        return factor < LEAST_INTERPOLATED ? scaled(factor) : of(pixScaleLI(pix, (float) factor, (float) factor));
    }

    Picture turned(int quartersClockwise) throws Unreadable {
        return of(pixRotateOrth(pix, quartersClockwise));
    }

    /** @param degrees clockwise; what comes in from outside is white */
    Picture rotated(double degrees) throws Unreadable {
        int how = isBlackAndWhite() ? L_ROTATE_SHEAR : L_ROTATE_AREA_MAP;
        return of(pixRotate(pix, (float) Math.toRadians(degrees), how, L_BRING_IN_WHITE, 0, 0));
    }

    /**
     * Grey as a red lamp shows it, on an even ground of 200: seals, pink grounds and shadows vanish, what is printed or written
     * under them stays.
     */
    Picture evenGrey() throws Unreadable {
        if (isBlackAndWhite()) {
            return of(pixConvertTo8(pix, 0));
        }
        try (Picture red = of(isColoured() ? pixGetRGBComponent(pix, COLOR_RED) : pixClone(pix))) {
            PIX even = pixBackgroundNormSimple(red.pix, null, null);
            return of(even == null || even.isNull() ? pixClone(red.pix) : even);
        }
    }

    /** The grey value between ink and an even ground: where the histogram parts, within what both can be. */
    int inkThreshold() {
        NUMA histogram = pixGetGrayHistogram(pix, 8);
        int[] split = new int[1];
        numaSplitDistribution(
                histogram, 0.1f, split, (float[]) null, (float[]) null, (float[]) null, (float[]) null, null);
        numaDestroy(histogram);
        return Math.max((int) (0.65 * PAPER), Math.min((int) (0.85 * PAPER), split[0]));
    }

    Picture blackBelow(int threshold) throws Unreadable {
        return of(pixThresholdToBinary(pix, threshold));
    }

    /** For grey and colour. */
    Picture halved() throws Unreadable {
        return of(pixScaleAreaMap2(pix));
    }

    @Override
    public void close() {
        pixDestroy(pix);
    }
}
