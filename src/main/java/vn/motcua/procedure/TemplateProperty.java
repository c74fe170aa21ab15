package vn.motcua.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;
import vn.motcua.procedure.rule.BlockDescription.Choice;

/** One property of an element template in the words of its JSON schema. */
final class TemplateProperty {

    private final Map<String, Object> json = new LinkedHashMap<>();
    private final Map<String, Object> constraints = new LinkedHashMap<>();

    private TemplateProperty(String type, Map<String, Object> binding) {
        json.put("type", type);
        json.put("binding", binding);
    }

    static TemplateProperty hidden(String bound, Object value) {
        return new TemplateProperty("Hidden", attribute(bound)).value(value);
    }

    static TemplateProperty text(Map<String, Object> binding) {
        return new TemplateProperty("String", binding);
    }

    static TemplateProperty choice(Map<String, Object> binding, List<Choice> choices) {
        TemplateProperty property = new TemplateProperty("Dropdown", binding);
        property.json.put(
                "choices",
                choices.stream()
                        .map(choice -> ordered("name", choice.label(), "value", choice.value()))
                        .toList());
        return property;
    }

    static Map<String, Object> attribute(String name) {
        return ordered("type", "property", "name", name);
    }

    static Map<String, Object> input(String name) {
        return ordered("type", "camunda:inputParameter", "name", name);
    }

    static Map<String, Object> extension(String name) {
        return ordered("type", "camunda:property", "name", name);
    }

    /** Label and, where the bundle has it under {@code .help}, hint. */
    TemplateProperty named(String key) {
        json.put("label", Wording.say(key));
        return Wording.knows(key + ".help") ? hint(Wording.say(key + ".help")) : this;
    }

    TemplateProperty hint(@Nullable String text) {
        if (text != null) {
            json.put("description", text);
        }
        return this;
    }

    TemplateProperty value(Object value) {
        json.put("value", value);
        return this;
    }

    TemplateProperty in(String group) {
        json.put("group", group);
        return this;
    }

    TemplateProperty required(boolean required) {
        if (required) {
            constraints.put("notEmpty", true);
        }
        return this;
    }

    /** What may be written, and what to say of anything else. */
    TemplateProperty pattern(String pattern, String message) {
        constraints.put("pattern", ordered("value", pattern, "message", message));
        return this;
    }

    Map<String, Object> json() {
        if (!constraints.isEmpty()) {
            json.put("constraints", constraints);
        }
        return json;
    }

    static Map<String, Object> ordered(String first, Object one, String second, Object other) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, other);
        return map;
    }
}
