package vn.motcua.scenario;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.Wording;

/** A scenario that cannot be read, or cannot go on. */
final class BadScenario extends RuntimeException {

    private final transient List<Mistake> mistakes;

    BadScenario(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::line).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    /** @param key of the sentence in the messages, below {@code scenario.} */
    static BadScenario at(Place place, String key, Object... gaps) {
        return new BadScenario(List.of(new Mistake(place, Wording.say("scenario." + key, gaps))));
    }

    List<Mistake> mistakes() {
        return mistakes;
    }
}
