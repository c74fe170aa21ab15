package vn.motcua.document.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** The four cuts of Liberation Serif in {@code fonts/}, which has the widths of Times New Roman and every Vietnamese letter. */
enum Typeface {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    private static final int LAST_CHARACTER = 0x1FFFF;

    private final byte[] file;

    Typeface(String cut) {
        this.file = read("fonts/LiberationSerif-" + cut + ".ttf");
    }

    boolean bold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    boolean italic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }

    InputStream open() {
        return new ByteArrayInputStream(file);
    }

    /** The characters that each of the four can show. */
    static BitSet characters() {
        BitSet common = REGULAR.ownCharacters();
        for (Typeface cut : values()) {
            common.and(cut.ownCharacters());
        }
        return common;
    }

    private BitSet ownCharacters() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet own = new BitSet();
            for (int character = ' '; character <= LAST_CHARACTER; character++) {
                own.set(character, glyphs.getGlyphId(character) != 0);
            }
            return own;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String name) {
        try (InputStream stream = new ClassPathResource(name).getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
