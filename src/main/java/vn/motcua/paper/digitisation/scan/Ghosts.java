package vn.motcua.paper.digitisation.scan;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.Optional;
import org.bytedeco.leptonica.BOX;

/** Strokes that the engine sees in the white between the columns of a table. */
final class Ghosts {

    private static final String STROKES = "[-_|—–.]+";
    private static final String UNDERLINE = "^_+|_+$";

    private Ghosts() {}

    /** The word without what is not there; nothing if it is not there at all. */
    static Optional<Word> laid(Word word, Picture writing) {
        if (word.text().matches(STROKES)) {
            return hasInk(word.box(), writing) ? Optional.of(word) : Optional.empty();
        }
        return Optional.of(new Word(word.text().replaceAll(UNDERLINE, ""), word.confidence(), word.box()));
    }

    private static boolean hasInk(Box box, Picture writing) {
        BOX place = boxCreate(box.left(), box.top(), box.width(), box.height());
        int[] count = new int[1];
        pixCountPixelsInRect(writing.pix(), place, count, null);
        boxDestroy(place);
        return count[0] > 0;
    }
}
