package vn.motcua.document.print;

import java.text.Normalizer;
import java.util.BitSet;

/**
 * Makes a page printable whatever people typed into it: letters are composed (a name from a Macintosh comes decomposed), what
 * XML forbids and what has no shape of its own is left out, what our fonts lack (emoji, scripts from elsewhere) becomes a white
 * square. The markup itself is plain ASCII and stays as it is.
 */
final class Legible {

    private static final int REPLACEMENT = '□';
    private static final BitSet SHOWN = Typeface.characters();

    private Legible() {}

    static String of(String page) {
        String composed = Normalizer.normalize(page, Normalizer.Form.NFC);
        StringBuilder text = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> append(character, text));
        return text.toString();
    }

    private static void append(int character, StringBuilder text) {
        if (character == '\n' || SHOWN.get(character) && !shapeless(character)) {
            text.appendCodePoint(character);
        } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            text.append(' ');
        } else if (!shapeless(character)) {
            text.appendCodePoint(REPLACEMENT);
        }
    }

    /** Control and format characters (among them those that turn the direction of writing), and what selects a variant. */
    private static boolean shapeless(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.UNASSIGNED
                || (character >= 0xFE00 && character <= 0xFE0F);
    }
}
