package vn.motcua.procedure.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Files of the three folders that were parsed before: a change of a shared part is held against every procedure in force, and most
 * of what they consist of is the same. What is kept may be read by one thread at a time, as the parser of XML demands.
 */
final class ParsedFiles {

    private static final int MOST_KEPT = 150;

    private static final Map<Key, Object> KEPT = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Object> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Key(Class<?> kind, String name, UUID content) {}

    private ParsedFiles() {}

    static synchronized <T> T once(Class<T> kind, String name, byte[] content, Supplier<T> parser) {
        Key key = new Key(kind, name, UUID.nameUUIDFromBytes(content));
        Object kept = KEPT.get(key);
        if (kept == null) {
            kept = parser.get();
            KEPT.put(key, kept);
        }
        return kind.cast(kept);
    }
}
