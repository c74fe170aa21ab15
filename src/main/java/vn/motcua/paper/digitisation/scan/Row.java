package vn.motcua.paper.digitisation.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What stands at one height of a page, from left to right, never empty. A table is so read row by row, a two-column heading
 * line by line.
 */
public record Row(List<Word> words) {

    /** Between cells of a table, and between columns. */
    public static final String GAP = "\t";

    private static final double WIDE_GAP = 1.5;
    private static final double SAME_ROW = 0.5;

    /** Puts words into rows, from the top down. */
    static List<Row> of(List<Word> words) {
        List<List<Word>> rows = new ArrayList<>();
        words.stream()
                .sorted(Comparator.comparingDouble(word -> word.box().middle()))
                .forEach(word -> place(word, rows));
        return rows.stream().map(Row::sorted).toList();
    }

    /** The words with a blank between them, and a {@link #GAP} where there is more than a blank. */
    public String text() {
        StringBuilder text = new StringBuilder(words.get(0).text());
        for (int i = 1; i < words.size(); i++) {
            int gap = words.get(i).box().left() - words.get(i - 1).box().right();
            text.append(gap > WIDE_GAP * height() ? GAP : " ")
                    .append(words.get(i).text());
        }
        return text.toString();
    }

    /** That of the word which was read worst, 0 to 100. */
    public float confidence() {
        return (float) words.stream().mapToDouble(Word::confidence).min().orElse(0);
    }

    /** Of the words in the middle, so that a stroke read as a letter does not stretch the row. */
    int top() {
        return median(Box::top);
    }

    int bottom() {
        return Math.max(top() + 1, median(Box::bottom));
    }

    private int height() {
        return bottom() - top();
    }

    private int median(ToIntFunction<Box> side) {
        int[] sides = words.stream().map(Word::box).mapToInt(side).sorted().toArray();
        return sides[sides.length / 2];
    }

    private static Row sorted(List<Word> words) {
        return new Row(words.stream()
                .sorted(Comparator.comparingInt(word -> word.box().left()))
                .toList());
    }

    /** Words come by height, so only the last rows can take one more. */
    private static void place(Word word, List<List<Word>> rows) {
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 3); i--) {
            if (belongs(word, rows.get(i))) {
                rows.get(i).add(word);
                return;
            }
        }
        rows.add(new ArrayList<>(List.of(word)));
    }

    private static boolean belongs(Word word, List<Word> row) {
        double middle = row.stream()
                .mapToDouble(other -> other.box().middle())
                .average()
                .orElse(0);
        int height = row.stream().mapToInt(other -> other.box().height()).max().orElse(0);
        return Math.abs(middle - word.box().middle())
                < SAME_ROW * Math.max(height, word.box().height());
    }
}
