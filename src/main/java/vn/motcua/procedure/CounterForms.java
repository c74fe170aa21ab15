package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in at the counter for one version of a procedure.
 *
 * @param start the start form, with its schema as it was deployed
 * @param check the first step of the receiving office, where the procedure accepts dossiers; null where it accepts none
 */
public record CounterForms(StartForm start, JsonNode schema, @Nullable Check check) {

    /**
     * @param step id of the element
     * @param name Vietnamese, as the model names it
     */
    public record Check(String step, String name, Form form, JsonNode schema) {

        /** What the officer enters here and has not entered in the start form. */
        public boolean asks(StartForm start, FormField field) {
            return !field.readOnly() && start.form().field(field.key()).isEmpty();
        }
    }

    /** Ids of the components that are not shown with these values, in both forms. */
    public record Hidden(Set<String> start, Set<String> check) {}

    /** Values that the forms begin with. */
    public record Defaults(Map<String, Object> start, Map<String, Object> check) {}
}
