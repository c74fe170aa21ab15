package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads what is expected of steps: which are open, when they are due, what they show, how the path ran. */
final class StepExpectations {

    private StepExpectations() {}

    static List<Expectation> steps(Entry entry, String key, Function<Sight, List<String>> seen) {
        List<Word> words = entry.items().stream().map(Word::of).toList();
        return List.of(
                new Bag(entry.place(), key, words.stream().map(Word::text).toList(), words, seen));
    }

    static List<Expectation> moments(Entry entry, String key, BiFunction<Sight, String, String> seen) {
        List<Expectation> all = new ArrayList<>();
        entry.entries().forEach((step, moment) -> {
            List<Word> element = List.of(new Word(step, entry.placeOf(step)));
            String expected = Moments.read(moment);
            all.add(new Value(moment.place(), key + "." + step, expected, element, sight -> seen.apply(sight, step)));
        });
        return all;
    }

    static List<Expectation> shown(Entry entry) {
        List<Expectation> all = new ArrayList<>();
        entry.entries().forEach((step, fields) -> fields.entries().forEach((field, value) -> {
            List<Word> element = List.of(new Word(step, entry.placeOf(step)));
            String key = "shown." + step + "." + field;
            all.add(new Value(value.place(), key, value.text(), element, sight -> sight.shown(step, field)));
        }));
        return all;
    }

    static List<Expectation> course(Entry entry, String key, boolean elements, Function<Sight, List<String>> seen) {
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
}
