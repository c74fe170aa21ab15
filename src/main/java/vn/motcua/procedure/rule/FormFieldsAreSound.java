package vn.motcua.procedure.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields have a key of their own and a label; what they allow can be entered, and the server can check it. */
final class FormFieldsAreSound extends FormRule {

    private static final Set<String> CHOOSING = Set.of("select", "radio", "checklist", "taglist");
    private static final List<String> BOUNDS = List.of("min", "max", "minLength", "maxLength");

    @Override
    Stream<Finding> check(FormFile form, ModelFiles files) {
        List<String> keys = form.keys();
        return form.inputs().flatMap(field -> {
            String key = FormFile.key(field);
            Stream<@Nullable Finding> named = Stream.of(
                    key.isBlank() ? fault("key", form, field) : null,
                    Collections.frequency(keys, key) > 1 ? fault("twice", form, field, key) : null,
                    FormFile.label(field).isBlank() ? fault("label", form, field) : null);
            return Stream.of(named, choices(form, field), bounds(form, field), pattern(form, field))
                    .flatMap(each -> each)
                    .filter(Objects::nonNull);
        });
    }

    private Stream<@Nullable Finding> choices(FormFile form, JsonNode field) {
        if (!CHOOSING.contains(field.path("type").asText())) {
            return Stream.empty();
        }
        boolean elsewhere = field.hasNonNull("valuesKey") || field.hasNonNull("valuesExpression");
        if (field.path("values").isEmpty()) {
            return FormFile.readOnly(field)
                    ? Stream.empty()
                    : Stream.of(fault(elsewhere ? "elsewhere" : "values", form, field));
        }
        List<String> values = FormFile.options(field);
        List<String> labels = field.path("values").findValuesAsText("label");
        return Stream.concat(
                Stream.of(
                        values.contains("") ? fault("blank", form, field) : null,
                        labels.size() < values.size() || labels.stream().anyMatch(String::isBlank)
                                ? fault("unnamed", form, field)
                                : null),
                Stream.concat(repeated(values), repeated(labels)).map(each -> fault("repeated", form, field, each)));
    }

    private static Stream<String> repeated(List<String> values) {
        return values.stream()
                .filter(each -> !each.isBlank() && Collections.frequency(values, each) > 1)
                .distinct();
    }

    private Stream<@Nullable Finding> bounds(FormFile form, JsonNode field) {
        JsonNode rules = field.path("validate");
        Stream<Finding> unread = BOUNDS.stream()
                .filter(name -> !rules.path(name).asText().isEmpty() && number(rules.path(name)) == null)
                .map(name -> fault("bound", form, field, name, rules.path(name).asText()));
        return Stream.concat(
                unread,
                Stream.of(
                        reversed(rules, "min", "max") ? fault("order", form, field, "min", "max") : null,
                        reversed(rules, "minLength", "maxLength")
                                ? fault("order", form, field, "minLength", "maxLength")
                                : null));
    }

    private static boolean reversed(JsonNode rules, String least, String most) {
        BigDecimal low = number(rules.path(least));
        BigDecimal high = number(rules.path(most));
        return low != null && high != null && low.compareTo(high) > 0;
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        try {
            return node.asText().isEmpty() ? null : new BigDecimal(node.asText());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private Stream<@Nullable Finding> pattern(FormFile form, JsonNode field) {
        String pattern = field.path("validate").path("pattern").asText();
        try {
            Pattern.compile(pattern);
            return Stream.empty();
        } catch (PatternSyntaxException e) {
            return Stream.of(fault("pattern", form, field, pattern));
        }
    }
}
