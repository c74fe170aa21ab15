package vn.motcua.paper;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/** The name of an uploaded file as people see it. It never becomes a name on a disk. */
final class ShownName {

    private static final int LONGEST = 120;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control characters, characters without shape, and those that turn the direction of writing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private static final Pattern MARKUP = Pattern.compile("[<>\"“”|:*?]+");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Zs}]+");

    private ShownName() {}

    /** @param position from 1, for a file that has no name of its own */
    static String of(@Nullable String told, int position) {
        String name = told == null ? "" : Normalizer.normalize(told, Normalizer.Form.NFC);
        name = FOLDERS.matcher(name).replaceFirst("");
        name = UNSEEN.matcher(name).replaceAll("");
        name = MARKUP.matcher(name).replaceAll(" ");
        name = BLANK.matcher(name).replaceAll(" ").strip();
        if (name.replace(".", "").isBlank()) {
            return Wording.say("paper.nameless", position);
        }
        return shortened(name);
    }

    /** The end tells what it is; the middle is left out. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        String begin = name.substring(0, name.offsetByCodePoints(0, LONGEST - 21));
        return begin + "…" + name.substring(name.offsetByCodePoints(0, length - 20));
    }
}
