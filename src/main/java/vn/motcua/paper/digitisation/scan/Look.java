package vn.motcua.paper.digitisation.scan;

import static org.bytedeco.leptonica.global.leptonica.*;

import vn.motcua.paper.digitisation.scan.EncodedPicture.Coding;

/**
 * How a page is kept: black and white at full resolution (some 40 KB), unless red ink (a seal) or a picture would be lost by
 * it; then as a JPEG of 215 dpi, in colour where there is colour.
 */
final class Look {

    private static final double JPEG_DPI = 215;
    private static final int JPEG_QUALITY = 60;
    private static final float SAMPLED = 0.25f;

    /** Of all pixels: a seal of 36 mm has five times as many. */
    private static final double LEAST_RED = 0.0006, LEAST_PICTURE = 0.004, LEAST_COLOUR = 0.001;

    private static final int RED = 40, DARK = 60, LIGHT = 150, SPOT = 5;

    private Look() {}

    static EncodedPicture of(Sheet sheet) throws Unreadable {
        Picture page = sheet.page();
        if (!page.isBlackAndWhite()) {
            try (Picture sampled = Picture.of(pixScaleBySampling(page.pix(), SAMPLED, SAMPLED))) {
                if (red(sampled) > LEAST_RED || tones(sampled) > LEAST_PICTURE) {
                    return jpeg(sheet, colour(sampled) > LEAST_COLOUR);
                }
            }
        }
        try (Picture ink = sheet.blackAndWhite()) {
            return new EncodedPicture(Coding.G4, Encoding.g4(ink), ink.width(), ink.height(), sheet.dpi());
        }
    }

    private static EncodedPicture jpeg(Sheet sheet, boolean colour) throws Unreadable {
        double factor = Math.min(1, JPEG_DPI / sheet.dpi());
        try (Picture small = sheet.page().smaller(factor);
                Picture toned = colour ? small.plain() : Picture.of(pixConvertTo8(small.pix(), 0));
                Picture straight = toned.rotated(sheet.tilt())) {
            return new EncodedPicture(
                    colour ? Coding.COLOUR_JPEG : Coding.GREY_JPEG,
                    Encoding.jpeg(straight, JPEG_QUALITY),
                    straight.width(),
                    straight.height(),
                    sheet.dpi() * factor);
        }
    }

    /** Share of pixels that are much more red than green or blue. */
    private static double red(Picture sampled) throws Unreadable {
        if (!sampled.isColoured()) {
            return 0;
        }
        try (Picture redness = Picture.of(pixConvertRGBToGrayArb(sampled.pix(), 1f, -0.5f, -0.5f));
                Picture others = redness.blackBelow(RED)) {
            return 1 - share(others);
        }
    }

    /** Share of pixels in spots of middle grey, which a photograph has and writing has not. */
    private static double tones(Picture sampled) throws Unreadable {
        try (Picture grey = Picture.of(pixConvertTo8(sampled.pix(), 0));
                Picture even = grey.evenGrey();
                Picture notLight = even.blackBelow(LIGHT);
                Picture dark = even.blackBelow(DARK);
                Picture middle = Picture.of(pixSubtract(null, notLight.pix(), dark.pix()));
                Picture spots = Picture.of(pixOpenBrick(null, middle.pix(), SPOT, SPOT))) {
            return share(spots);
        }
    }

    private static double colour(Picture sampled) {
        float[] toned = new float[1], coloured = new float[1];
        if (!sampled.isColoured() || pixColorFraction(sampled.pix(), 20, 244, RED, 1, toned, coloured) != 0) {
            return 0;
        }
        return toned[0] * coloured[0];
    }

    private static double share(Picture black) {
        int[] count = new int[1];
        pixCountPixels(black.pix(), count, (int[]) null);
        return (double) count[0] / ((double) black.width() * black.height());
    }
}
