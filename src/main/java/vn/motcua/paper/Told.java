package vn.motcua.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stored sentence about a file, in two halves.
 *
 * @param what has happened, without the hash that only a technician reads
 * @param remedy what to do; empty when the sentence does not say
 */
record Told(String what, String remedy) {

    private static final Pattern HASH = Pattern.compile(" \\(mã băm [0-9a-f]+\\)");
    private static final Pattern REMEDY = Pattern.compile("(?<=[.;] )Hãy ");

    static Told of(String sentence) {
        String plain = HASH.matcher(sentence).replaceAll("");
        Matcher remedy = REMEDY.matcher(plain);
        return remedy.find()
                ? new Told(plain.substring(0, remedy.start()).strip(), plain.substring(remedy.start()) + " ")
                : new Told(plain, "");
    }
}
