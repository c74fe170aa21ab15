package vn.motcua.scenario;

import java.util.List;

/**
 * The words in which something must be refused.
 *
 * @param whole true when they are the whole message, false when each must be part of it
 */
record Refused(Place place, List<String> words, boolean whole) {

    static Refused of(Entry entry) {
        return new Refused(entry.place(), entry.texts(), !entry.isList());
    }

    boolean allows(String message, String number) {
        return words.stream()
                .map(word -> Sight.named(word, number))
                .allMatch(word -> whole ? message.equals(word) : message.contains(word));
    }
}
