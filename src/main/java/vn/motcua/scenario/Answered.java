package vn.motcua.scenario;

import java.util.List;
import vn.motcua.Wording;

/**
 * The words in which something must be answered.
 *
 * @param whole true when they are the whole answer, false when each must be part of it
 */
record Answered(Place place, List<String> words, boolean whole) {

    static Answered of(Entry entry) {
        return new Answered(entry.place(), entry.texts(), !entry.isList());
    }

    /** Notes the answer, and complains when it is another. */
    static void hear(String answer, @org.jspecify.annotations.Nullable Answered expected, Play play) {
        play.trace().note(Wording.say("scenario.answered", answer));
        if (expected != null && !expected.allows(answer, play.number())) {
            throw BadScenario.at(expected.place, "answered-otherwise", Bag.list(expected.words), answer);
        }
    }

    private boolean allows(String answer, String number) {
        return words.stream()
                .map(word -> Sight.named(word, number))
                .allMatch(word -> whole ? answer.equals(word) : answer.contains(word));
    }
}
