package vn.motcua.procedure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.Wording;
import vn.motcua.procedure.rule.BlockDescription;
import vn.motcua.procedure.rule.BlockDescription.Choice;
import vn.motcua.procedure.rule.BlockDescription.Input;

/** The template of a building block. */
final class BlockTemplate {

    private static final String EXPRESSION = "\\$\\{.+\\}";

    private BlockTemplate() {}

    static Map<String, Object> of(BlockDescription block) {
        Stream<TemplateProperty> call =
                Stream.of(TemplateProperty.hidden("camunda:delegateExpression", "${" + block.name() + "}"));
        Stream<TemplateProperty> job =
                block.asynchronous() ? Stream.of(TemplateProperty.hidden("camunda:asyncBefore", true)) : Stream.of();
        Stream<TemplateProperty> inputs =
                block.inputs().stream().map(input -> property("block." + block.name() + "." + input.name(), input));
        String retries = block.asynchronous() ? " " + Wording.say("template.retries") : "";
        return ElementTemplates.template(
                block.name(),
                block.title(),
                block.description() + retries,
                "bpmn:ServiceTask",
                block.inputs().stream()
                        .map(BlockTemplate::group)
                        .distinct()
                        .sorted()
                        .toList(),
                Stream.of(call, job, inputs).flatMap(properties -> properties));
    }

    /** A row of the README's catalogue. */
    static String row(BlockDescription block) {
        String inputs = block.inputs().stream().map(BlockTemplate::cell).collect(Collectors.joining("<br>"));
        String mark = block.asynchronous() ? " ⏱" : "";
        return "| `${%s}`%s | %s | %s | %s |%n"
                .formatted(block.name(), mark, block.title(), block.description(), inputs)
                .replace(System.lineSeparator(), "\n");
    }

    private static String cell(Input input) {
        String values = input.choices().stream()
                .map(choice -> "`%s` %s".formatted(choice.value(), choice.label()))
                .collect(Collectors.joining("; ", ": ", ""));
        return "`%s`%s: %s%s"
                .formatted(
                        input.name(),
                        input.required() ? "" : "?",
                        input.label(),
                        input.choices().isEmpty() ? "" : values);
    }

    private static TemplateProperty property(String key, Input input) {
        return bound(input).named(key).in(group(input)).required(input.required());
    }

    /** A drop-down where the analyst decides; where a form may decide, a text that takes a listed value or an expression. */
    private static TemplateProperty bound(Input input) {
        var binding = TemplateProperty.input(input.name());
        Class<?> type = input.type();
        if (input.choices().isEmpty()) {
            return List.of(int.class, Integer.class, long.class, Long.class).contains(type)
                    ? limited(TemplateProperty.text(binding), input, "[0-9]+", "template.whole-number")
                    : TemplateProperty.text(binding);
        } else if (type.isAnnotationPresent(FromForms.class)) {
            String values = input.choices().stream().map(Choice::value).collect(Collectors.joining("|"));
            return limited(TemplateProperty.text(binding), input, values, "template.listed-value")
                    .hint(listed(input.choices()));
        }
        return TemplateProperty.choice(binding, input.choices());
    }

    private static TemplateProperty limited(TemplateProperty property, Input input, String values, String message) {
        String empty = input.required() ? "" : "|";
        return property.pattern("^(%s|%s%s)$".formatted(values, EXPRESSION, empty), Wording.say(message));
    }

    private static String listed(List<Choice> choices) {
        String values = choices.stream()
                .map(choice -> "%s = %s".formatted(choice.value(), choice.label()))
                .collect(Collectors.joining("; "));
        return Wording.say("template.values", values);
    }

    private static String group(Input input) {
        return input.required() ? "needed" : "optional";
    }
}
