package vn.motcua.paper.digitisation.scan;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a born-digital page and where they stand. */
final class PdfWords extends PDFTextStripper {

    /** A page number or a line of the printing program is not yet a text. */
    private static final int LEAST_LETTERS = 20;

    private static final float CERTAIN = 100;

    private final List<Word> words = new ArrayList<>();
    private final double scale;

    private PdfWords(double scale) {
        this.scale = scale;
    }

    /**
     * @param scale pixels per point
     * @return nothing if the page has no text, or one whose letters cannot be told
     */
    static List<Word> of(PDDocument document, int index, double scale) throws IOException {
        PdfWords reading = new PdfWords(scale);
        reading.setStartPage(index + 1);
        reading.setEndPage(index + 1);
        reading.setSortByPosition(true);
        reading.writeText(document, Writer.nullWriter());
        return reading.isText() ? reading.words : List.of();
    }

    private boolean isText() {
        List<Integer> letters =
                words.stream().flatMap(word -> word.text().codePoints().boxed()).toList();
        long told = letters.stream().filter(Character::isLetterOrDigit).count();
        long untold = letters.stream().filter(PdfWords::isUntold).count();
        return told >= LEAST_LETTERS && untold * 20 < told;
    }

    /** Fonts without a way back to letters give these. */
    private static boolean isUntold(int letter) {
        return letter == 0xFFFD || Character.getType(letter) == Character.PRIVATE_USE || Character.isISOControl(letter);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition position : positions) {
            if (position.getUnicode().isBlank()) {
                add(word);
                word.clear();
            } else {
                word.add(position);
            }
        }
        add(word);
    }

    private void add(List<TextPosition> letters) {
        if (letters.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        double left = Double.MAX_VALUE, top = Double.MAX_VALUE, right = 0, bottom = 0;
        for (TextPosition letter : letters) {
            text.append(letter.getUnicode());
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            top = Math.min(top, letter.getYDirAdj() - letter.getHeightDir());
            bottom = Math.max(bottom, letter.getYDirAdj());
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        words.add(new Word(normal, CERTAIN, new Box(pixels(left), pixels(top), pixels(right), pixels(bottom))));
    }

    private int pixels(double points) {
        return (int) Math.round(points * scale);
    }
}
