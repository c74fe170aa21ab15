package vn.motcua.procedure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/**
 * One input of a Camunda Form: what it asks and what it allows.
 *
 * @param type form-js component type: textfield, number, radio…
 * @param subtype of a datetime: date, time or datetime
 * @param options allowed values with their labels, for select, radio, checklist and taglist
 * @param readOnly shown to the officer and never taken from what comes back
 * @param group heading of the group it stands in, null outside of any
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
        Map<String, String> properties,
        @Nullable String group) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /** As a person reads it: the label of the option, the date as dates are written, yes or no. */
    public String text(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::text).collect(Collectors.joining("; "));
        } else if (value instanceof Boolean yes) {
            return Wording.say(yes ? "value.yes" : "value.no");
        }
        String text = value.toString();
        Matcher date = DATE.matcher(text);
        return type.equals("datetime") && date.matches()
                ? date.replaceFirst("$3/$2/$1")
                : options.getOrDefault(text, text);
    }

    boolean multiple() {
        return type.equals("checklist") || type.equals("taglist");
    }
}
