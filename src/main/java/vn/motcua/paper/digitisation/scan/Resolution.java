package vn.motcua.paper.digitisation.scan;

/** How finely a page was scanned, and how finely it is kept. */
final class Resolution {

    static final double KEPT = 300;

    /** A site plan drawn as finely as a letter would fill the memory. */
    static final double MOST_PIXELS = 35_000_000;

    private static final double A4_LONG_SIDE = 11.69;
    private static final double ALIKE = 0.17;
    private static final double LARGEST_FACTOR = 3, SMALLEST_FACTOR = 0.05;

    private Resolution() {}

    /** In dots per inch: the file's own figure where a sheet of paper can have it, and else that of an A4 sheet. */
    static double of(Picture page) {
        int longSide = Math.max(page.width(), page.height());
        int stated = page.statedDpi();
        boolean possible = stated >= 100 && stated <= 1200 && longSide > 3 * stated;
        return possible ? stated : forA4(longSide);
    }

    static double forA4(int longSide) {
        return longSide / A4_LONG_SIDE;
    }

    /** By which a page is scaled: coarse ones are read better at 300 dpi, fine ones faster. */
    static double factor(Picture page, double dpi) {
        double factor = Math.abs(dpi - KEPT) < ALIKE * KEPT ? 1 : Math.min(LARGEST_FACTOR, KEPT / dpi);
        double most = Math.sqrt(MOST_PIXELS / ((double) page.width() * page.height()));
        return Math.min(factor, Math.max(most, SMALLEST_FACTOR));
    }
}
