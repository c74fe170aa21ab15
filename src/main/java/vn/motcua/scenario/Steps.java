package vn.motcua.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The kinds of steps, by the key that names them. */
final class Steps {

    static final int MOST = 200;

    private static final Map<String, Kind> KINDS = kinds();

    private Steps() {}

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Stream.of(
                        After.KIND,
                        OfficerWorks.KIND,
                        CitizenSays.KIND,
                        CounterHears.KIND,
                        MoneyComes.KIND,
                        AgencyAnswers.KIND,
                        MessageArrives.KIND,
                        PostSays.KIND,
                        ClockTurns.KIND,
                        TimePasses.KIND,
                        BlockFails.KIND,
                        MustHold.KIND)
                .forEach(kind -> kinds.put(kind.key(), kind));
        return kinds;
    }

    static Map<String, Kind> known() {
        return Map.copyOf(KINDS);
    }

    static List<Step> read(Entry list, References others) {
        List<Step> steps = list.items().stream()
                .flatMap(item -> kind(item).reading().read(fields(item), others).stream())
                .toList();
        if (steps.size() > MOST) {
            throw list.wrong("too-many-steps", MOST);
        }
        return steps;
    }

    private static Fields fields(Entry item) {
        return Fields.of(item, kind(item).keys());
    }

    /** One key of a step names its kind. */
    private static Kind kind(Entry item) {
        List<String> keys = List.copyOf(item.entries().keySet());
        List<Kind> named = KINDS.values().stream()
                .filter(kind -> keys.contains(kind.key()))
                .toList();
        if (named.size() == 1) {
            return named.get(0);
        } else if (named.size() > 1) {
            throw item.wrong(
                    "two-kinds", String.join(", ", named.stream().map(Kind::key).toList()));
        }
        throw item.wrong(
                "no-kind",
                keys.isEmpty() ? "" : keys.get(0),
                Nearest.hint(keys.isEmpty() ? "" : keys.get(0), KINDS.keySet()));
    }
}
