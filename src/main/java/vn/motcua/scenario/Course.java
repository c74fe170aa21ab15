package vn.motcua.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.Wording;

/** How a sequence (the path, the log) ran. */
record Course(
        Place place,
        String key,
        Manner manner,
        List<String> items,
        List<Word> elements,
        Function<Sight, List<String>> seen)
        implements Expectation {

    /** What may be said of a sequence, by its key in the file. */
    enum Manner {
        inOrder {
            @Override
            boolean holds(List<String> seen, List<String> items) {
                int next = 0;
                for (String each : seen) {
                    next += next < items.size() && each.equals(items.get(next)) ? 1 : 0;
                }
                return next == items.size();
            }
        },
        endsWith {
            @Override
            boolean holds(List<String> seen, List<String> items) {
                return items.size() <= seen.size()
                        && seen.subList(seen.size() - items.size(), seen.size()).equals(items);
            }
        },
        without {
            @Override
            boolean holds(List<String> seen, List<String> items) {
                return items.stream().noneMatch(seen::contains);
            }
        },
        exactly {
            @Override
            boolean holds(List<String> seen, List<String> items) {
                return seen.equals(items);
            }
        };

        abstract boolean holds(List<String> seen, List<String> items);
    }

    @Override
    public String expected() {
        return Wording.say("scenario.manner." + manner) + " " + Bag.list(items);
    }

    @Override
    public Optional<String> failure(Sight sight) {
        List<String> all = seen.apply(sight);
        return manner.holds(all, items)
                ? Optional.empty()
                : Optional.of(Wording.say("scenario.seen", key, expected(), Bag.list(all)));
    }
}
