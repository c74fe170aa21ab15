package vn.motcua.signature;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font of the stamp (Liberation Serif 2.1, OFL): it is shipped, has every Vietnamese letter, and is put into the PDF. */
final class StampFont {

    private static final String FILE = "/fonts/LiberationSerif-Regular.ttf";
    private static final char UNKNOWN = '?';

    private final byte[] bytes;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    StampFont() {
        try (InputStream in = StampFont.class.getResourceAsStream(FILE)) {
            bytes = Objects.requireNonNull(in, FILE).readAllBytes();
            font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    DSSFileFont ofSize(float size) {
        DSSFileFont sized = new DSSFileFont(new InMemoryDocument(bytes));
        sized.setSize(size);
        sized.setEmbedFontSubset(true);
        return sized;
    }

    /** The words of a line on as many lines as they need; a word that is too long for one is broken. */
    List<String> wrap(String line, float width, float size) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : drawable(line).split(" ")) {
            String rest = word;
            if (!current.isEmpty() && width(current + " " + rest, size) > width) {
                lines.add(current.toString());
                current.setLength(0);
            }
            while (width(rest, size) > width && rest.length() > 1) {
                int fits = fitting(rest, width, size);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            current.append(current.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(current.toString());
        return lines;
    }

    private int fitting(String word, float width, float size) {
        int fits = 1;
        while (fits < word.length() && width(word.substring(0, fits + 1), size) <= width) {
            fits++;
        }
        return fits;
    }

    /** What the font has no sign for is shown as a question mark; to draw it would fail. */
    private String drawable(String text) {
        StringBuilder drawn = new StringBuilder();
        text.codePoints()
                .forEach(each -> drawn.append(
                        glyphs.getGlyphId(each) == 0
                                ? Character.isWhitespace(each) ? " " : String.valueOf(UNKNOWN)
                                : Character.toString(each)));
        return drawn.toString();
    }

    float width(String text, float size) {
        return text.codePoints().mapToObj(this::advance).reduce(0f, Float::sum) * size;
    }

    private float advance(int letter) {
        try {
            return (float) font.getAdvanceWidth(glyphs.getGlyphId(letter)) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
