package vn.motcua.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.Wording;

/** These and no others, each as often as it is named, in whatever order. */
record Bag(Place place, String key, List<String> items, List<Word> elements, Function<Sight, List<String>> seen)
        implements Expectation {

    @Override
    public String expected() {
        return list(items);
    }

    @Override
    public Optional<String> failure(Sight sight) {
        List<String> all = seen.apply(sight);
        return all.stream().sorted().toList().equals(items.stream().sorted().toList())
                ? Optional.empty()
                : Optional.of(Wording.say("scenario.seen", key, list(items), list(all)));
    }

    static String list(List<String> items) {
        return "[" + String.join(", ", items) + "]";
    }
}
