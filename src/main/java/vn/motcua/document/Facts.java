package vn.motcua.document;

import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What was declared and entered, by the names of the forms' fields. What an officer entered later takes the place of what was declared. */
public final class Facts {

    private final Map<String, Object> values;
    private final BiFunction<String, Object, String> spoken;

    /** @param spoken field and value to what a person calls the value */
    Facts(Map<String, Object> values, BiFunction<String, Object, String> spoken) {
        this.values = values;
        this.spoken = spoken;
    }

    public boolean has(String field) {
        Object value = values.get(field);
        return value != null && !value.toString().isBlank();
    }

    public @Nullable Object value(String field) {
        return values.get(field);
    }

    public boolean is(String field, String value) {
        return value.equals(String.valueOf(values.get(field)));
    }

    /** As a person reads it; dots where there is nothing. */
    public String text(String field) {
        Object value = values.get(field);
        return value == null || value.toString().isBlank() ? Pen.UNKNOWN : spoken.apply(field, value);
    }
}
