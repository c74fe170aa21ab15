package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.dossier.PublicStatus;

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
        kinds.put("document", Expectations::documentWords);
        kinds.put("notices", entry -> bag(entry, "notices", entry.items(), Sight::notices));
        kinds.put("originals", Expectations::originals);
        kinds.put("open", entry -> steps(entry, "open", EngineSight::open));
        kinds.put("taskDue", entry -> moments(entry, "taskDue", Sight::taskDue));
        kinds.put("timers", entry -> moments(entry, "timers", Sight::timer));
        kinds.put("shown", Expectations::shown);
        kinds.put("said", entry -> bag(entry, "said", entry.items(), Sight::said));
        kinds.put("log", entry -> course(entry, "log", false, Sight::log));
        kinds.put("path", entry -> course(entry, "path", true, Sight::path));
        kinds.put("incidents", entry -> steps(entry, "incidents", EngineSight::incidents));
        kinds.put("ended", entry -> value(entry, "ended", "" + entry.flag(), sight -> "" + sight.ended()));
        return kinds;
    }

    private static List<Expectation> value(Entry entry, String key, String expected, Function<Sight, String> seen) {
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

    private static List<Expectation> steps(Entry entry, String key, Function<Sight, List<String>> seen) {
        List<Word> words = entry.items().stream().map(Word::of).toList();
        return List.of(
                new Bag(entry.place(), key, words.stream().map(Word::text).toList(), words, seen));
    }

    private static List<Expectation> moments(Entry entry, String key, BiFunction<Sight, String, String> seen) {
        List<Expectation> all = new ArrayList<>();
        entry.entries().forEach((step, moment) -> {
            List<Word> element = List.of(new Word(step, entry.placeOf(step)));
            String expected = Moments.read(moment);
            all.add(new Value(moment.place(), key + "." + step, expected, element, sight -> seen.apply(sight, step)));
        });
        return all;
    }

    private static List<Expectation> shown(Entry entry) {
        List<Expectation> all = new ArrayList<>();
        entry.entries().forEach((step, fields) -> fields.entries().forEach((field, value) -> {
            List<Word> element = List.of(new Word(step, entry.placeOf(step)));
            String key = "shown." + step + "." + field;
            all.add(new Value(value.place(), key, value.text(), element, sight -> sight.shown(step, field)));
        }));
        return all;
    }

    /** One place for all, or a place for each paper of which an original was handed in. */
    private static List<Expectation> originals(Entry entry) {
        if (entry.isMap()) {
            List<String> expected = entry.entries().entrySet().stream()
                    .map(each -> each.getKey() + ": " + place(each.getValue()))
                    .toList();
            return List.of(new Bag(entry.place(), "originals", expected, List.of(), Expectations::eachOriginal));
        }
        return value(
                entry,
                "originals",
                place(entry),
                sight -> String.join(
                        ", ", sight.originals().values().stream().distinct().toList()));
    }

    private static List<String> eachOriginal(Sight sight) {
        return sight.originals().entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .toList();
    }

    private static String place(Entry entry) {
        if (!Originals.places().contains(entry.text())) {
            throw entry.wrong("no-place", entry.text(), Nearest.hint(entry.text(), Originals.places()));
        }
        return entry.text();
    }

    private static List<Expectation> course(
            Entry entry, String key, boolean elements, Function<Sight, List<String>> seen) {
        List<String> manners =
                Arrays.stream(Course.Manner.values()).map(Enum::name).toList();
        Map<String, Entry> lists = entry.isList()
                ? Map.of("inOrder", entry)
                : Fields.of(entry, manners).entries();
        List<Expectation> all = new ArrayList<>();
        lists.forEach((manner, list) -> {
            List<Word> words = list.items().stream().map(Word::of).toList();
            List<String> texts = words.stream().map(Word::text).toList();
            all.add(new Course(
                    list.place(), key, Course.Manner.valueOf(manner), texts, elements ? words : List.of(), seen));
        });
        return all;
    }

    /** By template: words it contains, or {@code contains} and {@code lacks}. */
    private static List<Expectation> documentWords(Entry entry) {
        List<Expectation> all = new ArrayList<>();
        entry.entries().forEach((template, words) -> {
            if (words.isMap()) {
                Fields.of(words, List.of("contains", "lacks"))
                        .entries()
                        .forEach((key, list) -> add(all, template, key.equals("contains"), list));
            } else {
                add(all, template, true, words);
            }
        });
        return all;
    }

    private static void add(List<Expectation> all, String template, boolean contained, Entry words) {
        List<Entry> items = words.isList() ? words.items() : List.of(words);
        IntStream.range(0, items.size())
                .mapToObj(items::get)
                .map(item -> new Words(item.place(), template, contained, item.text()))
                .forEach(all::add);
    }
}
