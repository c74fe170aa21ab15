package vn.motcua.desk;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names as lists show them. */
public final class MaskedName {

    private MaskedName() {}

    /** The family name and the initials of the others: "Nguyễn V. A."; of a name of one word its initial. */
    public static String of(String name) {
        String[] words = name.trim().split("\\s+");
        if (words.length == 1) {
            return initial(words[0]);
        }
        return words[0] + " "
                + Arrays.stream(words).skip(1).map(MaskedName::initial).collect(Collectors.joining(" "));
    }

    private static String initial(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1)) + ".";
    }
}
