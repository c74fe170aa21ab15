package vn.motcua.paper.digitisation.bench;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A drawn page and what stands on it.
 *
 * @param design which kind of paper it is
 * @param font the typeface
 * @param rows the text as a person reads it aloud, row by row
 */
public record SamplePage(String design, String font, BufferedImage image, List<String> rows, List<DrawnWord> words) {

    /** Dots per inch of every sample page. */
    public static final int DPI = 300;

    public String text() {
        return String.join("\n", rows);
    }

    SamplePage worn(BufferedImage worn) {
        return new SamplePage(design, font, worn, rows, words);
    }
}
