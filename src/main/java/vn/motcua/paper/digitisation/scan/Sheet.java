package vn.motcua.paper.digitisation.scan;

import static org.bytedeco.leptonica.global.leptonica.*;

/**
 * A page laid straight. Tilted by 1 to 3 degrees a page loses whole blocks in the reading, with the engine as confident as
 * ever; so this comes before everything else. It is read at 215 dpi, as well as at 300 and in less time, and kept at 300.
 */
final class Sheet implements AutoCloseable {

    private static final double READING_DPI = 215;
    private static final int THICKER_THAN_A_RULE = 11;
    private static final double LEAST_TILT = 0.05;

    private final Picture page;
    private final Picture grey;
    private final Picture ink;
    private final int threshold;
    private final double tilt;
    private final double dpi;

    private Sheet(Picture page, Picture grey, int threshold, double tilt, double dpi) throws Unreadable {
        this.page = page;
        this.grey = grey;
        this.threshold = threshold;
        this.tilt = tilt;
        this.dpi = dpi;
        try (Picture small = grey.smaller(readingFactor());
                Picture straight = small.rotated(tilt)) {
            this.ink = straight.blackBelow(threshold);
        }
    }

    /** @param raw as the file has it; stays the caller's */
    static Sheet straightened(Picture raw) throws Unreadable {
        try (Picture plain = raw.plain()) {
            double dpi = Resolution.of(plain);
            double factor = Resolution.factor(plain, dpi);
            Picture page = factor == 1 ? plain.turned(0) : plain.scaled(factor);
            Picture grey = page.evenGrey();
            int threshold = grey.inkThreshold();
            return new Sheet(page, grey, threshold, tilt(grey, threshold), dpi * factor);
        }
    }

    /** A page that was drawn and not scanned is straight. */
    static Sheet untouched(Picture raw) throws Unreadable {
        Picture page = raw.plain();
        Picture grey = page.evenGrey();
        return new Sheet(page, grey, grey.inkThreshold(), 0, Resolution.of(page));
    }

    private double readingFactor() {
        return Math.min(1, READING_DPI / dpi);
    }

    /** Degrees to turn clockwise, 0 where rows of text do not tell. */
    private static double tilt(Picture grey, int threshold) throws Unreadable {
        try (Picture half = grey.halved();
                Picture black = half.blackBelow(threshold)) {
            float[] angle = new float[1], confidence = new float[1];
            boolean failed = pixFindSkewSweepAndSearch(black.pix(), angle, confidence, 2, 1, 5f, 1f, 0.01f) != 0;
            return failed || confidence[0] < 3 || Math.abs(angle[0]) < LEAST_TILT ? 0 : angle[0];
        }
    }

    /** The page as it came, not yet straight. */
    Picture page() {
        return page;
    }

    double tilt() {
        return tilt;
    }

    /** Pixels per inch of {@link #page} and {@link #blackAndWhite}. */
    double dpi() {
        return dpi;
    }

    /** To be kept: straight, at full resolution. */
    Picture blackAndWhite() throws Unreadable {
        if (page.isBlackAndWhite()) {
            return page.rotated(tilt);
        }
        try (Picture straight = grey.rotated(tilt)) {
            return straight.blackBelow(threshold);
        }
    }

    /** Pixels per inch of {@link #writing}. */
    double readingDpi() {
        return dpi * readingFactor();
    }

    /** To be read: straight, black and white, without the rules of tables, which would be taken for letters. */
    Picture writing() throws Unreadable {
        int letter = (int) (readingDpi() * 0.45);
        try (Picture upright = opened(1, letter);
                Picture level = opened(letter * 3 / 2, 1);
                Picture columns = Picture.of(pixDilateBrick(null, upright.pix(), 5, 1));
                Picture lines = Picture.of(pixDilateBrick(null, level.pix(), 1, 5));
                Picture straight = Picture.of(pixOr(null, columns.pix(), lines.pix()));
                Picture solid = opened(THICKER_THAN_A_RULE, THICKER_THAN_A_RULE);
                Picture rules = Picture.of(pixSubtract(null, straight.pix(), solid.pix()))) {
            return Picture.of(pixSubtract(null, ink.pix(), rules.pix()));
        }
    }

    private Picture opened(int width, int height) throws Unreadable {
        return Picture.of(pixOpenCompBrickDwa(null, ink.pix(), width, height));
    }

    /** Quarters to turn clockwise until ascenders point up, 0 where letters do not tell. */
    int quartersAskew() {
        float[] up = new float[1], left = new float[1];
        int[] orientation = new int[1];
        if (pixOrientDetect(ink.pix(), up, left, 0, 0) != 0
                || makeOrientDecision(up[0], left[0], 0, 0, orientation, 0) != 0) {
            return 0;
        }
        return switch (orientation[0]) {
            case L_TEXT_ORIENT_LEFT -> 1;
            case L_TEXT_ORIENT_DOWN -> 2;
            case L_TEXT_ORIENT_RIGHT -> 3;
            default -> 0;
        };
    }

    @Override
    public void close() {
        page.close();
        grey.close();
        ink.close();
    }
}
