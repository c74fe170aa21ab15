package vn.motcua.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Facts by name, some of which are only looked up when a template prints them: what it does not print costs no statement. */
final class Page extends LinkedHashMap<String, @Nullable Object> {

    private static final long serialVersionUID = 1;

    /** A fact that is not known yet. */
    private record Later(Supplier<? extends @Nullable Object> fact) {}

    void putLater(String name, Supplier<? extends @Nullable Object> fact) {
        put(name, new Later(fact));
    }

    /** Once for all of these. */
    void putAllLater(Iterable<String> names, Supplier<Map<String, @Nullable Object>> facts) {
        names.forEach(name -> putLater(name, () -> {
            putAll(facts.get());
            return super.get(name);
        }));
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        Object value = super.get(name);
        if (value instanceof Later later) {
            value = later.fact().get();
            put(String.valueOf(name), value);
        }
        return value;
    }
}
