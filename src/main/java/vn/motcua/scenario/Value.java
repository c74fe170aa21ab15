package vn.motcua.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.Wording;

/** One fact has one value. */
record Value(Place place, String key, String expected, List<Word> elements, Function<Sight, String> seen)
        implements Expectation {

    @Override
    public Optional<String> failure(Sight sight) {
        String value = seen.apply(sight);
        return value.equals(sight.named(expected))
                ? Optional.empty()
                : Optional.of(Wording.say("scenario.seen", key, expected, value));
    }
}
