package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads from a form's schema what is needed to draw it. */
final class SchemaWalk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SchemaWalk() {}

    static Map<String, Object> defaults(JsonNode schema) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        each(schema, component -> {
            if (component.hasNonNull("defaultValue") && component.hasNonNull("key")) {
                defaults.put(
                        component.get("key").asText(), JSON.convertValue(component.get("defaultValue"), Object.class));
            }
        });
        return defaults;
    }

    /** Ids of the components whose condition to be hidden holds. A condition that cannot be answered hides nothing. */
    static Set<String> hidden(JsonNode schema, Map<String, Object> values, Form.Conditions conditions) {
        Map<String, Object> everyField = new LinkedHashMap<>();
        each(schema, component -> {
            if (component.hasNonNull("key")) {
                String key = component.get("key").asText();
                everyField.put(key, values.get(key));
            }
        });
        Set<String> hidden = new LinkedHashSet<>();
        each(schema, component -> {
            String hide = component.path("conditional").path("hide").asText();
            if (!hide.isEmpty() && holds(hide, everyField, conditions)) {
                hidden.add(component.path("id").asText());
            }
        });
        return hidden;
    }

    private static boolean holds(String hide, Map<String, Object> values, Form.Conditions conditions) {
        try {
            return conditions.holds(hide.replaceFirst("^=", "").trim(), values);
        } catch (RuntimeException unanswered) {
            return false;
        }
    }

    private static void each(JsonNode parent, Consumer<JsonNode> work) {
        for (JsonNode component : parent.path("components")) {
            work.accept(component);
            each(component, work);
        }
    }
}
