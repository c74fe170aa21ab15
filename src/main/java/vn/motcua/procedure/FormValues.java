package vn.motcua.procedure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/** Between the engine's typed values and the plain ones that a dossier keeps (texts, numbers, truths and lists of them). */
final class FormValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FormValues() {}

    static Map<String, Object> plain(Map<String, Object> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (String key : values.keySet()) {
            Object value = values instanceof VariableMap map ? map.getValueTyped(key) : values.get(key);
            Object one = plain(key, value);
            if (one != null) {
                plain.put(key, one);
            }
        }
        return plain;
    }

    private static @Nullable Object plain(String key, @Nullable Object value) {
        if (value instanceof SerializableValue serialized && !(serialized.getValueSerialized() == null)) {
            return parsed(key, serialized.getValueSerialized());
        }
        return value instanceof TypedValue typed ? typed.getValue() : value;
    }

    private static Object parsed(String key, String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new FormRejected(java.util.List.of(new FieldError(key, vn.motcua.Wording.say("form.not-text", key))));
        }
    }

    /** Lists travel to Tasklist as JSON. */
    static @Nullable Object typed(@Nullable Object value) {
        if (!(value instanceof Collection<?>)) {
            return value;
        }
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
