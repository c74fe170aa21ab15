package vn.motcua.procedure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/** One value against one field, as form-js checks it in the browser. */
final class FieldCheck {

    /** No field takes more than this, whether its form says so or not: longer text would break the engine's command. */
    static final int LONGEST = 2000;

    /** No database keeps a NUL in a text, and no form makes one. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

    private FieldCheck() {}

    static Optional<FieldError> of(FormField field, @Nullable Object value) {
        if (value == null || empty(value)) {
            return field.required() ? error(field, "form.required") : Optional.empty();
        }
        return switch (field.type()) {
            case "number" -> number(field, value);
            case "checkbox" -> checkbox(field, value);
            case "radio", "select" -> option(field, value);
            case "checklist", "taglist" -> options(field, value);
            case "datetime" -> datetime(field, value);
            default -> text(field, value);
        };
    }

    static boolean empty(@Nullable Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> many && many.isEmpty();
    }

    private static Optional<FieldError> text(FormField field, Object value) {
        if (!(value instanceof String text)) {
            return error(field, "form.not-text");
        }
        if (CONTROL.matcher(text).find()) {
            return error(field, "form.control");
        }
        int longest = field.maxLength() == null ? LONGEST : Math.min(field.maxLength(), LONGEST);
        if (text.length() > longest) {
            return error(field, "form.too-long", longest);
        } else if (field.minLength() != null && text.length() < field.minLength()) {
            return error(field, "form.too-short", field.minLength());
        }
        boolean matches = field.pattern() == null
                || Pattern.compile(field.pattern()).matcher(text).find();
        return matches ? Optional.empty() : error(field, "form.pattern");
    }

    private static Optional<FieldError> number(FormField field, Object value) {
        BigDecimal number;
        try {
            number = new BigDecimal(value.toString());
        } catch (NumberFormatException e) {
            return error(field, "form.not-number");
        }
        if (field.decimalDigits() != null && number.stripTrailingZeros().scale() > field.decimalDigits()) {
            return error(field, "form.not-whole", field.decimalDigits());
        }
        if (field.min() != null && number.compareTo(field.min()) < 0) {
            return error(field, "form.too-small", field.min());
        }
        return field.max() != null && number.compareTo(field.max()) > 0
                ? error(field, "form.too-great", field.max())
                : Optional.empty();
    }

    private static Optional<FieldError> checkbox(FormField field, Object value) {
        if (!(value instanceof Boolean ticked)) {
            return error(field, "form.not-yes-no");
        }
        return field.required() && !ticked ? error(field, "form.required") : Optional.empty();
    }

    private static Optional<FieldError> option(FormField field, Object value) {
        return field.options().containsKey(value.toString()) ? Optional.empty() : error(field, "form.option");
    }

    private static Optional<FieldError> options(FormField field, Object value) {
        boolean known = value instanceof List<?> many
                && many.size() <= field.options().size()
                && many.stream().allMatch(each -> field.options().containsKey(String.valueOf(each)));
        return known ? Optional.empty() : error(field, "form.option");
    }

    /** A moment may carry its offset: the form says whether it does. */
    private static Optional<FieldError> datetime(FormField field, Object value) {
        boolean day = "date".equals(field.subtype());
        DateTimeFormatter form = day
                ? DateTimeFormatter.ISO_LOCAL_DATE
                : "time".equals(field.subtype()) ? DateTimeFormatter.ISO_TIME : DateTimeFormatter.ISO_DATE_TIME;
        try {
            form.parse(value.toString());
            return Optional.empty();
        } catch (DateTimeException e) {
            return error(field, day ? "form.not-date" : "form.not-moment");
        }
    }

    private static Optional<FieldError> error(FormField field, String key, Object... gaps) {
        Object[] all = new Object[gaps.length + 1];
        all[0] = field.label();
        System.arraycopy(gaps, 0, all, 1, gaps.length);
        return Optional.of(new FieldError(field.key(), Wording.say(key, all)));
    }
}
