package vn.motcua.procedure.rule;

import java.util.List;

/**
 * A block as an analyst knows it.
 *
 * @param name under which models call it
 * @param title Vietnamese
 * @param asynchronous its steps must be asynchronous
 * @param asksOutside after it the dossier waits for a citizen or another authority
 */
public record BlockDescription(
        String name, String title, String description, boolean asynchronous, boolean asksOutside, List<Input> inputs) {

    /** @param choices allowed values with their Vietnamese names; empty when any value of the type is */
    public record Input(String name, String label, boolean required, Class<?> type, List<Choice> choices) {}

    public record Choice(String value, String label) {}

    /** The element template that Camunda Modeler offers for it. */
    public String template() {
        return "vn.motcua." + name;
    }
}
