package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.List;

/** Reads what is expected of papers: the words of documents, and where the originals are. */
final class PaperExpectations {

    private PaperExpectations() {}

    /** One place for all, or a place for each paper of which an original was handed in. */
    static List<Expectation> originals(Entry entry) {
        if (entry.isMap()) {
            List<String> expected = entry.entries().entrySet().stream()
                    .map(each -> each.getKey() + ": " + place(each.getValue()))
                    .toList();
            return List.of(new Bag(entry.place(), "originals", expected, List.of(), PaperExpectations::eachOriginal));
        }
        return Expectations.value(
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

    /** By template: words it contains, or {@code contains} and {@code lacks}. */
    static List<Expectation> documentWords(Entry entry) {
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
        items.stream()
                .map(item -> new Words(item.place(), template, contained, item.text()))
                .forEach(all::add);
    }
}
