package vn.motcua;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Vietnamese without its marks, as people type when they are in a hurry, and as a machine compares what another has read. */
public final class Plain {

    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]+";

    private Plain() {}

    /** Lower case without marks, đ as d; letter for letter, so that places in one text are places in the other. */
    public static String letters(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(composed.length());
        composed.chars().forEach(letter -> plain.append(plain((char) letter)));
        return plain.toString();
    }

    private static char plain(char letter) {
        char small = Character.toLowerCase(letter);
        return small == 'đ'
                ? 'd'
                : small < 0x80
                        ? small
                        : Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD)
                                .charAt(0);
    }

    /** The words of a search in lower case, each once. */
    public static List<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .split(BETWEEN_WORDS)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new ArrayList<>(words);
    }

    /** What a page can be found by: its words as they are, then as they are without marks. */
    public static String findable(String text) {
        return String.join(" ", words(text)) + " " + String.join(" ", words(letters(text)));
    }
}
