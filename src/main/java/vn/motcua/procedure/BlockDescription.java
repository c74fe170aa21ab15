package vn.motcua.procedure;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.motcua.Wording;

/**
 * A block as an analyst knows it: what is not in its code stands in the message bundle under {@code block.<name>}.
 *
 * @param name under which models call it
 * @param title Vietnamese
 * @param asynchronous its steps must be asynchronous
 */
record BlockDescription(String name, String title, String description, boolean asynchronous, List<Input> inputs) {

    /** @param choices allowed values with their Vietnamese names; empty when any value of the type is */
    record Input(String name, String label, boolean required, Class<?> type, List<Choice> choices) {}

    record Choice(String value, String label) {}

    static BlockDescription of(String name, BuildingBlock<?> block) {
        String key = "block." + name;
        List<Input> inputs = Arrays.stream(block.inputType().getRecordComponents())
                .map(component -> input(key, component))
                .toList();
        boolean asynchronous = block.getClass().isAnnotationPresent(LeavesTheHouse.class);
        return new BlockDescription(name, Wording.say(key), Wording.say(key + ".does"), asynchronous, inputs);
    }

    private static Input input(String block, RecordComponent component) {
        String key = block + "." + component.getName();
        List<Choice> choices = component.getType().isEnum()
                ? Arrays.stream(component.getType().getEnumConstants())
                        .map(constant -> choice(key, constant.toString()))
                        .toList()
                : List.of();
        boolean required = BlockInput.required(component);
        return new Input(component.getName(), Wording.say(key), required, component.getType(), choices);
    }

    private static Choice choice(String key, String constant) {
        String value = constant.toLowerCase(Locale.ROOT).replace('_', '-');
        return new Choice(value, Wording.say(key + "." + value));
    }
}
