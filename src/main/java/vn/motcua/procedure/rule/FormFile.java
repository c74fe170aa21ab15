package vn.motcua.procedure.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Camunda Form, parsed. */
record FormFile(String file, JsonNode root) {

    String id() {
        return root.path("id").asText();
    }

    /** All components, those in groups too. */
    List<JsonNode> components() {
        List<JsonNode> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(JsonNode owner, List<JsonNode> all) {
        owner.path("components").forEach(component -> {
            all.add(component);
            collect(component, all);
        });
    }

    /** The components that hold a value under a key. */
    Stream<JsonNode> fields() {
        return components().stream().filter(each -> !each.path("key").asText().isEmpty());
    }

    List<String> keys() {
        return fields().map(each -> each.path("key").asText()).toList();
    }

    /** What people read beside the component. */
    static String label(JsonNode component) {
        String label = component.path("label").asText();
        return label.isEmpty() ? component.path("dateLabel").asText() : label;
    }
}
