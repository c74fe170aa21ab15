package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.rule.FormComponents;

/** Reads a form-js schema into the {@link Form} that the server holds submissions against. */
final class FormReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The browser sends its value back like a field's; nobody entered it, so it is read-only here. */
    private static final String COMPUTED = "expression";

    private FormReader() {}

    /** @throws IllegalArgumentException naming form and component, when it has an input that the server cannot check */
    static Form read(InputStream schema) throws IOException {
        JsonNode root = JSON.readTree(schema);
        String id = root.path("id").asText();
        List<FormField> fields = new ArrayList<>();
        collect(id, root.path("components"), null, null, fields);
        return new Form(id, fields);
    }

    private static void collect(
            String form,
            JsonNode components,
            @Nullable String group,
            @Nullable String hideWhen,
            List<FormField> fields) {
        for (JsonNode component : components) {
            String type = component.path("type").asText();
            String hidden = either(hideWhen, condition(component));
            if (type.equals("group")) {
                collect(form, component.path("components"), text(component, "label"), hidden, fields);
            } else if (FormComponents.INPUTS.contains(type) || type.equals(COMPUTED)) {
                fields.add(field(component, type, group, hidden));
            } else if (!FormComponents.DECORATION.contains(type)) {
                throw new IllegalArgumentException(
                        "Biểu mẫu %s: thành phần %s thuộc loại “%s” mà máy chủ không kiểm tra được"
                                .formatted(form, component.path("id").asText(), type));
            }
        }
    }

    private static FormField field(JsonNode component, String type, @Nullable String group, @Nullable String hideWhen) {
        JsonNode rules = component.path("validate");
        return new FormField(
                component.path("key").asText(),
                label(component),
                type,
                text(component, "subtype"),
                component.path("readonly").asBoolean()
                        || component.path("disabled").asBoolean()
                        || type.equals(COMPUTED),
                rules.path("required").asBoolean(),
                integer(rules, "minLength"),
                integer(rules, "maxLength"),
                text(rules, "pattern"),
                decimal(rules, "min"),
                decimal(rules, "max"),
                integer(component, "decimalDigits"),
                options(component),
                hideWhen,
                properties(component),
                group);
    }

    private static String label(JsonNode component) {
        String label = component.path("label").asText();
        String dateLabel = component.path("dateLabel").asText();
        String shown = label.isEmpty() ? dateLabel : label;
        return shown.isEmpty() ? component.path("key").asText() : shown;
    }

    private static Map<String, String> options(JsonNode component) {
        Map<String, String> options = new LinkedHashMap<>();
        component
                .path("values")
                .forEach(value -> options.put(
                        value.path("value").asText(), value.path("label").asText()));
        return options;
    }

    private static Map<String, String> properties(JsonNode component) {
        Map<String, String> properties = new LinkedHashMap<>();
        component
                .path("properties")
                .fields()
                .forEachRemaining(
                        each -> properties.put(each.getKey(), each.getValue().asText()));
        return properties;
    }

    private static @Nullable String condition(JsonNode component) {
        String hide = component.path("conditional").path("hide").asText();
        return hide.isEmpty() ? null : hide.replaceFirst("^=", "").trim();
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return "(%s) or (%s)".formatted(one, other);
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : null;
    }

    private static @Nullable Integer integer(JsonNode node, String name) {
        return node.hasNonNull(name) && !node.get(name).asText().isEmpty()
                ? Integer.valueOf(node.get(name).asText())
                : null;
    }

    private static @Nullable BigDecimal decimal(JsonNode node, String name) {
        return node.hasNonNull(name) && !node.get(name).asText().isEmpty()
                ? new BigDecimal(node.get(name).asText())
                : null;
    }
}
