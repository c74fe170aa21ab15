package vn.motcua.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.Wording;

/**
 * A Camunda Form as the server holds it: whoever completes a step is held to the form's own rules, whatever the browser did.
 */
public final class Form {

    /** Decides whether a field is hidden: FEEL over the values entered. */
    interface Conditions {
        boolean holds(String feel, Map<String, Object> values);
    }

    private final String id;
    private final List<FormField> fields;

    Form(String id, List<FormField> fields) {
        this.id = id;
        this.fields = List.copyOf(fields);
    }

    /**
     * Reads a form-js schema.
     *
     * @throws IllegalArgumentException naming form and component, when it has an input that the server cannot check
     */
    public static Form read(InputStream schema) throws IOException {
        return FormReader.read(schema);
    }

    public String id() {
        return id;
    }

    public List<FormField> fields() {
        return fields;
    }

    public Optional<FormField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /**
     * The values that count: those of fields that are shown and can be entered. Hidden and read-only fields are dropped.
     *
     * @param known what the read-only fields show; conditions may refer to it
     * @throws FormRejected naming every wrong field
     */
    Map<String, Object> accept(Map<String, Object> entered, Map<String, Object> known, Conditions conditions) {
        List<FieldError> errors = new ArrayList<>(strangers(entered));
        Map<String, Object> all = new LinkedHashMap<>(known);
        fields.stream()
                .filter(field -> !field.readOnly() && entered.containsKey(field.key()))
                .forEach(field -> all.put(field.key(), entered.get(field.key())));
        Map<String, Object> accepted = new LinkedHashMap<>();
        for (FormField field : fields) {
            if (field.readOnly() || hidden(field, all, conditions)) {
                continue;
            }
            Object value = entered.get(field.key());
            FieldCheck.of(field, value).ifPresentOrElse(errors::add, () -> put(accepted, field, value));
        }
        if (!errors.isEmpty()) {
            throw new FormRejected(errors);
        }
        return accepted;
    }

    private static void put(Map<String, Object> accepted, FormField field, @Nullable Object value) {
        if (field.type().equals("checkbox")) {
            accepted.put(field.key(), Boolean.TRUE.equals(value));
        } else if (!FieldCheck.empty(value)) {
            accepted.put(field.key(), value);
        }
    }

    private List<FieldError> strangers(Map<String, Object> entered) {
        return entered.keySet().stream()
                .filter(key -> field(key).isEmpty())
                .map(key -> new FieldError(key, Wording.say("form.stranger", key)))
                .toList();
    }

    private boolean hidden(FormField field, Map<String, Object> values, Conditions conditions) {
        String condition = field.hideWhen();
        if (condition == null) {
            return false;
        }
        Map<String, Object> everyField = new LinkedHashMap<>();
        fields.forEach(each -> everyField.put(each.key(), values.get(each.key())));
        return conditions.holds(condition, everyField);
    }
}
