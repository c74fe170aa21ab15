package vn.motcua.procedure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One input of a Camunda Form: what it asks and what it allows.
 *
 * @param type form-js component type: textfield, number, radio…
 * @param subtype of a datetime: date, time or datetime
 * @param options allowed values with their labels, for select, radio, checklist and taglist
 * @param readOnly shown to the officer and never taken from what comes back
 * @param hideWhen FEEL condition, without the leading equals sign, under which the field is not shown
 */
public record FormField(
        String key,
        String label,
        String type,
        @Nullable String subtype,
        boolean readOnly,
        boolean required,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable String pattern,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer decimalDigits,
        Map<String, String> options,
        @Nullable String hideWhen,
        Map<String, String> properties) {

    /** Component types whose values this product checks; a form with any other input is refused. */
    static final List<String> INPUTS = List.of(
            "textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "taglist", "datetime");

    /** Component types that hold no value. */
    static final List<String> DECORATION =
            List.of("text", "html", "image", "button", "spacer", "separator", "group", "table", "expression");

    boolean multiple() {
        return type.equals("checklist") || type.equals("taglist");
    }
}
