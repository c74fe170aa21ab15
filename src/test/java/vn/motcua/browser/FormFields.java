package vn.motcua.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The fields of a Camunda Form, in the order of the screen. */
record FormFields(JsonNode schema) {

    record Field(JsonNode component) {

        String id() {
            return component.path("id").asText();
        }

        String key() {
            return component.path("key").asText();
        }

        String type() {
            return component.path("type").asText();
        }

        List<String> values() {
            return component.path("values").findValuesAsText("value");
        }

        int place(Object value) {
            int place = values().indexOf(String.valueOf(value));
            if (place < 0) {
                throw new AssertionError(key() + " does not offer " + value + " but " + values());
            }
            return place;
        }

        String label(Object value) {
            return component.path("values").path(place(value)).path("label").asText();
        }
    }

    /** Those with these keys that an officer fills; each key must be there. */
    List<Field> writable(Set<String> keys) {
        List<Field> all = new ArrayList<>();
        collect(schema, all);
        List<Field> found =
                all.stream().filter(field -> keys.contains(field.key())).toList();
        List<String> missing = keys.stream()
                .filter(key -> found.stream().noneMatch(field -> field.key().equals(key)))
                .toList();
        if (!missing.isEmpty()) {
            throw new AssertionError("no officer can fill " + missing + " in " + schema.path("id"));
        }
        return found;
    }

    private static void collect(JsonNode node, List<Field> all) {
        StreamSupport.stream(node.path("components").spliterator(), false).forEach(component -> {
            if (component.has("key")
                    && !component.path("readonly").asBoolean()
                    && !component.path("disabled").asBoolean()) {
                all.add(new Field(component));
            }
            collect(component, all);
        });
    }
}
