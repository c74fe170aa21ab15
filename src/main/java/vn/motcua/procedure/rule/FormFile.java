package vn.motcua.procedure.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The components in which something is entered or shown under a key. */
    Stream<JsonNode> inputs() {
        return components().stream().filter(FormFile::isInput);
    }

    /** What the server takes from this form: inputs that are not only shown. */
    Stream<JsonNode> entered() {
        return inputs().filter(each -> !readOnly(each));
    }

    Optional<JsonNode> entered(String key) {
        return entered().filter(each -> key(each).equals(key)).findFirst();
    }

    Set<String> enteredKeys() {
        return entered().map(FormFile::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String key(JsonNode component) {
        return component.path("key").asText();
    }

    static boolean isInput(JsonNode component) {
        return FormComponents.INPUTS.contains(component.path("type").asText());
    }

    static boolean readOnly(JsonNode component) {
        return component.path("readonly").asBoolean()
                || component.path("disabled").asBoolean();
    }

    /** Values that can be chosen, in their order; empty when the type offers none or they are not written in the form. */
    static List<String> options(JsonNode component) {
        List<String> options = new ArrayList<>();
        component.path("values").forEach(each -> options.add(each.path("value").asText()));
        return options;
    }

    /** What people read beside the component. */
    static String label(JsonNode component) {
        String label = component.path("label").asText();
        String date = component.path("dateLabel").asText();
        String time = component.path("timeLabel").asText();
        return !label.isEmpty() ? label : !date.isEmpty() ? date : time;
    }
}
