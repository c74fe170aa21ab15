package vn.motcua.paper.digitisation.scan;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.List;

/** How much of a page's ink the words account for. A high mean confidence says nothing about what was never looked at. */
final class Ink {

    /** Words below it are not trusted to explain the ink they lie on. */
    private static final float TRUSTED = 50;

    /** Two halvings, each of which drops single specks. */
    private static final int REDUCED = 4;

    private static final int MARGIN = 2;

    /** Of a reduced page: what is less is dust. */
    private static final double LEAST_INK = 0.0003;

    private Ink() {}

    /** Share of the ink outside the boxes of trusted words, 0 to 1; 0 for a blank page. */
    static double unread(Picture writing, List<Word> words) throws Unreadable {
        try (Picture reduced = Picture.of(pixReduceRankBinaryCascade(writing.pix(), 2, 2, 0, 0))) {
            int all = count(reduced);
            if (all < LEAST_INK * reduced.width() * reduced.height()) {
                return 0;
            }
            words.stream().filter(word -> word.confidence() >= TRUSTED).forEach(word -> erase(word.box(), reduced));
            return (double) count(reduced) / all;
        }
    }

    private static void erase(Box box, Picture reduced) {
        int left = box.left() / REDUCED - MARGIN, top = box.top() / REDUCED - MARGIN;
        int width = box.width() / REDUCED + 2 * MARGIN + 1, height = box.height() / REDUCED + 2 * MARGIN + 1;
        pixRasterop(reduced.pix(), left, top, width, height, PIX_CLR, null, 0, 0);
    }

    private static int count(Picture picture) {
        int[] count = new int[1];
        pixCountPixels(picture.pix(), count, (int[]) null);
        return count[0];
    }
}
