package vn.motcua.paper.digitisation.scan;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.NUMA;
import org.bytedeco.leptonica.PIX;

/**
 * Finds the blanks that the engine overlooks between capital letters ("VŨTHỊTUYẾT"): there the paper shows a gap wider than any
 * between the letters of one word.
 */
final class Spacing {

    /** In heights of the middling word: blanks are 0.39 and more, gaps between letters 0.28 and less. */
    private static final double BLANK = 0.34;

    private static final int SHORTEST = 3;

    private final Picture writing;
    private final int least;

    Spacing(Picture writing, List<SpelledWord> words) {
        this.writing = writing;
        int[] heights =
                words.stream().mapToInt(word -> word.box().height()).sorted().toArray();
        this.least = heights.length == 0 ? 0 : Math.max(3, (int) Math.ceil(BLANK * heights[heights.length / 2]));
    }

    /**
     * A word as the engine gave it.
     *
     * @param middles where the middle of each letter is; as many as letters when they can be told apart
     */
    record SpelledWord(Word word, List<Integer> middles) {

        Box box() {
            return word.box();
        }

        private boolean mayBeTwo() {
            return word.text().length() >= SHORTEST
                    && word.text().length() == middles.size()
                    && word.text().chars().allMatch(Character::isLetter);
        }
    }

    /** The word, or the words that it is in truth. */
    List<Word> parted(SpelledWord word) {
        List<Word> parts = new ArrayList<>();
        int from = 0, left = word.box().left();
        for (int[] gap : word.mayBeTwo() ? gaps(word.box()) : List.<int[]>of()) {
            int middle = (gap[0] + gap[1]) / 2;
            int to = (int)
                    word.middles().stream().filter(letter -> letter < middle).count();
            if (to > from && to < word.word().text().length()) {
                parts.add(part(word.word(), from, to, left, gap[0]));
                from = to;
                left = gap[1];
            }
        }
        parts.add(part(
                word.word(), from, word.word().text().length(), left, word.box().right()));
        return parts;
    }

    private static Word part(Word word, int from, int to, int left, int right) {
        Box box = new Box(left, word.box().top(), right, word.box().bottom());
        return new Word(word.text().substring(from, to), word.confidence(), box);
    }

    /** From and to, in pixels of the page. */
    private List<int[]> gaps(Box box) {
        List<int[]> gaps = new ArrayList<>();
        int blank = 0;
        int[] ink = inkByColumn(box);
        for (int x = 0; x < ink.length; x++) {
            if (ink[x] > 0) {
                if (blank >= least && blank < x) {
                    gaps.add(new int[] {box.left() + x - blank, box.left() + x});
                }
                blank = 0;
            } else {
                blank++;
            }
        }
        return gaps;
    }

    private int[] inkByColumn(Box box) {
        BOX place = boxCreate(box.left(), box.top(), box.width(), box.height());
        PIX word = pixClipRectangle(writing.pix(), place, (PointerPointer<?>) null);
        NUMA counts = pixCountPixelsByColumn(word);
        int[] ink = new int[numaGetCount(counts)];
        int[] value = new int[1];
        for (int x = 0; x < ink.length; x++) {
            numaGetIValue(counts, x, value);
            ink[x] = value[0];
        }
        numaDestroy(counts);
        pixDestroy(word);
        boxDestroy(place);
        return ink;
    }
}
