package vn.motcua.scenario;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The entries of a mapping of which all keys are known. */
final class Fields {

    private final Entry whole;
    private final Map<String, Entry> entries;

    private Fields(Entry whole, Map<String, Entry> entries) {
        this.whole = whole;
        this.entries = entries;
    }

    static Fields of(Entry whole, Collection<String> known) {
        Map<String, Entry> entries = whole.entries();
        entries.keySet().forEach(key -> {
            if (!known.contains(key)) {
                throw BadScenario.at(whole.placeOf(key), "unknown-key", key, Nearest.hint(key, known));
            }
        });
        return new Fields(whole, entries);
    }

    Place place() {
        return whole.place();
    }

    Map<String, Entry> entries() {
        return entries;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    Entry get(String key) {
        return find(key).orElseThrow(() -> whole.wrong("missing-key", key));
    }

    /** A text with its place; empty when it is not there. */
    Optional<Word> word(String key) {
        return find(key).map(Word::of);
    }
}
