package vn.motcua.procedure.rule;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a Vietnamese name from one in another language, and from one whose marks were left out. */
final class VietnameseName {

    /** A syllable as Vietnamese spells it, marks taken off; an English word hardly ever is made of such. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "(ngh?|nh|ch|gi|gh|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(ng|nh|ch|[cmnpt])?|\\d+|\\p{Lu}{2,6}");

    /** From this many words on, a name without a single mark is one whose marks were left out. */
    private static final int MARKED = 4;

    private VietnameseName() {}

    /** Names and loan words (VNeID, email, PDF) may stand between Vietnamese words, not instead of them. */
    static boolean is(String name) {
        List<String> words = words(name);
        long syllables = words.stream().filter(VietnameseName::syllable).count();
        boolean marked = words.stream().anyMatch(word -> !word.equals(bare(word)));
        return marked ? syllables * 3 >= words.size() : !words.isEmpty() && unmarked(words, syllables);
    }

    /** A few words may well have no mark (Thanh tra, In khai sinh), more hardly ever. */
    private static boolean unmarked(List<String> words, long syllables) {
        return words.size() < MARKED && syllables == words.size();
    }

    private static List<String> words(String name) {
        return Arrays.stream(Normalizer.normalize(name, Normalizer.Form.NFC).split("[^\\p{L}\\p{M}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean syllable(String word) {
        String bare = bare(word);
        return SYLLABLE.matcher(bare).matches()
                || SYLLABLE.matcher(bare.toLowerCase(Locale.ROOT)).matches();
    }

    private static String bare(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
