package vn.motcua.document.print;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Gathers words into lines: pieces of one paragraph that stand on different lines of the page are divided by a blank. */
final class Lines {

    private static final float SAME_LINE = 1;

    private final StringBuilder text = new StringBuilder();
    private float height = Float.NaN;
    private int cells;

    void say(List<TextPosition> words) {
        for (TextPosition word : words) {
            boolean broken = !Float.isNaN(height) && Math.abs(word.getYDirAdj() - height) > SAME_LINE;
            if (broken && !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
            height = word.getYDirAdj();
            text.append(word.getUnicode());
        }
    }

    /** Inside a cell, lines are divided by blanks. */
    void end() {
        height = Float.NaN;
        if (cells > 0) {
            text.append(' ');
        } else {
            text.append('\n');
        }
    }

    void cell() {
        height = Float.NaN;
        cells++;
    }

    void cellEnds() {
        cells--;
        text.append('\t');
    }

    String text() {
        return text.toString()
                .replace('\u00A0', ' ')
                .replaceAll(" +", " ")
                .replaceAll(" ?\t ?", "\t")
                .replaceAll("[ \t]*\n[ \n]*", "\n")
                .trim();
    }
}
