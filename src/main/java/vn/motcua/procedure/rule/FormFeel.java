package vn.motcua.procedure.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of FEEL in a form.
 *
 * @param text without the equals sign or the braces around it
 * @param server true when the server evaluates it too: a condition on something that is entered
 */
record FormFeel(JsonNode component, String text, boolean server) {

    private static final Pattern BRACES = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("#(if|loop)\\s+");

    /** Texts that may begin with an equals sign and are none the less only texts. */
    private static final Set<String> PLAIN = Set.of(
            "key", "id", "path", "type", "pattern", "defaultValue", "values", "properties", "components", "layout");

    static Stream<FormFeel> in(FormFile form) {
        return form.components().stream().flatMap(component -> {
            List<FormFeel> found = new ArrayList<>();
            collect(component, component, found);
            return found.stream();
        });
    }

    private static void collect(JsonNode component, JsonNode part, List<FormFeel> found) {
        part.fields().forEachRemaining(each -> {
            if (PLAIN.contains(each.getKey())) {
                return;
            }
            JsonNode value = each.getValue();
            if (value.isObject()) {
                collect(component, value, found);
            } else if (value.isTextual()) {
                read(component, each.getKey(), value.asText().trim(), found);
            }
        });
    }

    private static void read(JsonNode component, String property, String text, List<FormFeel> found) {
        if (text.startsWith("=") && text.length() > 1) {
            boolean hides = property.equals("hide");
            found.add(new FormFeel(component, text.substring(1).trim(), hides && holdsInputs(component)));
            return;
        }
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            String inside = braces.group(1).trim();
            String feel = BLOCK.matcher(inside).replaceFirst("");
            if (!feel.isEmpty() && !feel.startsWith("/") && !feel.startsWith("#")) {
                found.add(new FormFeel(component, feel, false));
            }
        }
    }

    private static boolean holdsInputs(JsonNode component) {
        if (FormFile.isInput(component)) {
            return true;
        }
        for (JsonNode inner : component.path("components")) {
            if (holdsInputs(inner)) {
                return true;
            }
        }
        return false;
    }

    /** True when a loop or a parent may give names that no field has. */
    static boolean loops(JsonNode component) {
        return component.toString().contains("#loop");
    }
}
