package vn.motcua.procedure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.motcua.Wording;
import vn.motcua.procedure.rule.BlockDescription;

/** What Camunda Modeler offers an analyst: a template per building block, and those of {@link StepTemplates}. */
final class ElementTemplates {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    /** How Modeler recognises a template of Camunda 7; a name, not a place anything is fetched from. */
    private static final String SCHEMA =
            "https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json";

    private ElementTemplates() {}

    /** Each template's file with its text. */
    static Map<String, String> files(Collection<BlockDescription> blocks) {
        Map<String, String> files = new TreeMap<>();
        blocks.forEach(block -> files.put(block.name() + ".json", write(BlockTemplate.of(block))));
        StepTemplates.all().forEach((name, template) -> files.put(name + ".json", write(template)));
        return files;
    }

    /**
     * The frame that every template shares. All other entries of the properties panel stay visible: an analyst still sees
     * retries, documentation and listeners.
     *
     * @param groups ids; their headings are in the bundle under {@code template.group}
     */
    static Map<String, Object> template(
            String id,
            String name,
            String description,
            String appliesTo,
            List<String> groups,
            Stream<TemplateProperty> properties) {
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("$schema", SCHEMA);
        template.put("name", name);
        template.put("id", "vn.motcua." + id);
        template.put("description", description);
        template.put("appliesTo", List.of(appliesTo));
        template.put("entriesVisible", true);
        template.put(
                "groups",
                groups.stream()
                        .map(group ->
                                TemplateProperty.ordered("id", group, "label", Wording.say("template.group." + group)))
                        .toList());
        template.put("properties", properties.map(TemplateProperty::json).toList());
        return template;
    }

    private static String write(Map<String, Object> template) {
        try {
            return JSON.writeValueAsString(template) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
