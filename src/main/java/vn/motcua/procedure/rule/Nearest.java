package vn.motcua.procedure.rule;

import java.util.Collection;
import java.util.Comparator;

/** What someone probably meant. */
final class Nearest {

    private static final int MOST_LISTED = 12;

    private Nearest() {}

    /** The known word that is hardly different from this one; all of them (the first dozen) when none is. */
    static String to(String word, Collection<String> known) {
        return known.stream()
                .filter(each -> distance(word, each) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt(each -> distance(word, each)))
                .orElseGet(() ->
                        String.join(", ", known.stream().limit(MOST_LISTED).toList())
                                + (known.size() > MOST_LISTED ? "…" : ""));
    }

    /** How many letters differ (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
