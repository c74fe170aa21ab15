package vn.motcua.procedure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.procedure.rule.BlockDescription;

/** From the description of a block to what Camunda Modeler and the README show of it. */
final class ElementTemplates {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ElementTemplates() {}

    /** The Modeler's element template, as JSON. */
    static String template(BlockDescription block) {
        List<Map<String, Object>> properties = new ArrayList<>();
        properties.add(hidden("${" + block.name() + "}", "camunda:delegateExpression"));
        if (block.asynchronous()) {
            properties.add(hidden(true, "camunda:asyncBefore"));
        }
        block.inputs().forEach(input -> properties.add(property(input)));
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("name", block.title());
        template.put("id", block.template());
        template.put("description", block.description());
        template.put("appliesTo", List.of("bpmn:ServiceTask"));
        template.put("properties", properties);
        try {
            return JSON.writeValueAsString(template) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A row of the README's catalogue. */
    static String row(BlockDescription block) {
        String inputs = String.join(
                "<br>",
                block.inputs().stream()
                        .map(input -> "`%s`%s: %s".formatted(input.name(), input.required() ? "" : "?", input.label()))
                        .toList());
        String mark = block.asynchronous() ? " ⏱" : "";
        return "| `${%s}`%s | %s | %s | %s |%n"
                .formatted(block.name(), mark, block.title(), block.description(), inputs)
                .replace(System.lineSeparator(), "\n");
    }

    private static Map<String, Object> hidden(Object value, String property) {
        Map<String, Object> hidden = new LinkedHashMap<>();
        hidden.put("type", "Hidden");
        hidden.put("value", value);
        hidden.put("binding", binding("property", property));
        return hidden;
    }

    private static Map<String, Object> property(BlockDescription.Input input) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("label", input.label());
        property.put("type", input.choices().isEmpty() ? "String" : "Dropdown");
        if (!input.choices().isEmpty()) {
            property.put(
                    "choices",
                    input.choices().stream().map(ElementTemplates::choice).toList());
        }
        property.put("binding", binding("camunda:inputParameter", input.name()));
        if (input.required()) {
            property.put("constraints", Map.of("notEmpty", true));
        } else {
            property.put("optional", true);
        }
        return property;
    }

    private static Map<String, Object> binding(String type, String name) {
        Map<String, Object> binding = new LinkedHashMap<>();
        binding.put("type", type);
        binding.put("name", name);
        return binding;
    }

    private static Map<String, Object> choice(BlockDescription.Choice choice) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("name", choice.label());
        named.put("value", choice.value());
        return named;
    }
}
