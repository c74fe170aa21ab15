package vn.motcua.platform;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a node has read a moment ago and need not read again at once. Only for what changes by an administrator's hand: another
 * node's change is seen when the moment is over.
 */
final class Remembered<V> {

    private static final int MOST = 10_000;

    private record Entry<V>(V value, long readAt) {}

    private final Map<String, Entry<V>> entries = new ConcurrentHashMap<>();
    private final long nanos;

    Remembered(Duration moment) {
        this.nanos = moment.toNanos();
    }

    @Nullable
    V get(String key) {
        Entry<V> entry = entries.get(key);
        return entry == null || System.nanoTime() - entry.readAt > nanos ? null : entry.value;
    }

    void forget() {
        entries.clear();
    }

    void put(String key, V value) {
        if (entries.size() >= MOST) {
            entries.clear();
        }
        entries.put(key, new Entry<>(value, System.nanoTime()));
    }
}
