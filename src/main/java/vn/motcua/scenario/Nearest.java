package vn.motcua.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.Wording;

/** What somebody who misspelt a word probably meant. */
final class Nearest {

    private Nearest() {}

    /** A sentence that names the nearest of the known words, or all of them when none is near; begins with a blank. */
    static String hint(String word, Collection<String> known) {
        Optional<String> nearest = known.stream()
                .min(Comparator.comparingInt((String each) -> distance(word, each))
                        .thenComparing(each -> each))
                .filter(each -> distance(word, each) <= Math.max(2, word.length() / 3));
        return nearest.map(each -> Wording.say("scenario.meant", each))
                .orElseGet(() -> known.isEmpty()
                        ? ""
                        : Wording.say(
                                "scenario.known",
                                String.join(", ", known.stream().sorted().toList())));
    }

    /** Letters to insert, drop or change. */
    static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int changed = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(changed, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
