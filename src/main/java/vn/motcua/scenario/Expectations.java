package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.dossier.PublicStatus;
import vn.motcua.post.ConsignmentState;

/** What a scenario may expect, by key: how each is read, and where it is looked up. */
final class Expectations {

    private static final Map<String, Function<Entry, List<Expectation>>> KINDS = kinds();

    private Expectations() {}

    static List<String> keys() {
        return List.copyOf(KINDS.keySet());
    }

    static List<Expectation> read(Entry then) {
        Fields fields = Fields.of(then, KINDS.keySet());
        List<Expectation> all = new ArrayList<>();
        KINDS.forEach((key, reading) -> fields.find(key).map(reading).ifPresent(all::addAll));
        if (all.isEmpty()) {
            throw then.wrong("nothing-expected");
        }
        all.sort(Comparator.comparingInt(expectation -> expectation.place().line()));
        return all;
    }

    private static Map<String, Function<Entry, List<Expectation>>> kinds() {
        Map<String, Function<Entry, List<Expectation>>> kinds = new LinkedHashMap<>();
        kinds.put("status", entry -> value(entry, "status", status(entry), Sight::status));
        kinds.put("due", entry -> value(entry, "due", Moments.read(entry), Sight::due));
        kinds.put("minutesLeft", entry -> value(entry, "minutesLeft", "" + entry.number(), Sight::minutesLeft));
        kinds.put("documents", entry -> bag(entry, "documents", entry.items(), Sight::documents));
        kinds.put("document", PaperExpectations::documentWords);
        kinds.put("notices", entry -> bag(entry, "notices", entry.items(), Sight::notices));
        kinds.put("originals", PaperExpectations::originals);
        kinds.put("consignment", entry -> value(entry, "consignment", consignment(entry), Sight::consignment));
        kinds.put("open", entry -> StepExpectations.steps(entry, "open", EngineSight::open));
        kinds.put("taskDue", entry -> StepExpectations.moments(entry, "taskDue", Sight::taskDue));
        kinds.put("timers", entry -> StepExpectations.moments(entry, "timers", Sight::timer));
        kinds.put("shown", StepExpectations::shown);
        kinds.put("said", entry -> bag(entry, "said", entry.items(), Sight::said));
        kinds.put("log", entry -> StepExpectations.course(entry, "log", false, Sight::log));
        kinds.put("path", entry -> StepExpectations.course(entry, "path", true, Sight::path));
        kinds.put("incidents", entry -> StepExpectations.steps(entry, "incidents", EngineSight::incidents));
        kinds.put("ended", entry -> value(entry, "ended", "" + entry.flag(), sight -> "" + sight.ended()));
        return kinds;
    }

    static List<Expectation> value(Entry entry, String key, String expected, Function<Sight, String> seen) {
        return List.of(new Value(entry.place(), key, expected, List.of(), seen));
    }

    /** By number or by Vietnamese name. */
    private static String status(Entry entry) {
        List<String> names =
                Arrays.stream(PublicStatus.values()).map(PublicStatus::label).toList();
        return Arrays.stream(PublicStatus.values())
                .filter(each -> each.label().equals(entry.text())
                        || String.valueOf(each.number()).equals(entry.text()))
                .findFirst()
                .orElseThrow(() -> entry.wrong("no-status", entry.text(), Nearest.hint(entry.text(), names)))
                .label();
    }

    private static String consignment(Entry entry) {
        List<String> names = Stream.concat(
                        Stream.of(Sight.NO_CONSIGNMENT),
                        Arrays.stream(ConsignmentState.values()).map(Enum::name))
                .toList();
        if (!names.contains(entry.text())) {
            throw entry.wrong("no-consignment-state", entry.text(), Nearest.hint(entry.text(), names));
        }
        return entry.text();
    }

    /** Items are texts, or {@code who: what}. */
    private static List<Expectation> bag(
            Entry entry, String key, List<Entry> items, Function<Sight, List<String>> seen) {
        List<String> texts = items.stream().flatMap(Expectations::lines).toList();
        return List.of(new Bag(entry.place(), key, texts, List.of(), seen));
    }

    private static Stream<String> lines(Entry item) {
        return item.isMap()
                ? item.entries().entrySet().stream()
                        .map(pair -> pair.getKey() + ": " + pair.getValue().text())
                : Stream.of(item.text());
    }
}
