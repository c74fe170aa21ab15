package vn.motcua.procedure;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import vn.motcua.Wording;
import vn.motcua.authority.Role;
import vn.motcua.procedure.rule.BlockDescription;
import vn.motcua.procedure.rule.BlockDescription.Choice;
import vn.motcua.procedure.rule.BlockDescription.Input;
import vn.motcua.procedure.rule.Vocabulary;

/**
 * The words a model may use: building blocks and facts, read from the classes of the beans without making any. What is not in a
 * block's code stands in the message bundle under {@code block.<name>}.
 */
@Component
public class BlockCatalogue {

    private final ListableBeanFactory beans;

    BlockCatalogue(ListableBeanFactory beans) {
        this.beans = beans;
    }

    public Vocabulary vocabulary() {
        Map<String, Class<?>> facts = types(ModelFacts.class);
        return Vocabulary.of(
                all(),
                facts,
                Arrays.stream(Role.values()).map(Role::code).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** All blocks, sorted by name. */
    List<BlockDescription> all() {
        return types(BuildingBlock.class).entrySet().stream()
                .map(block -> description(block.getKey(), block.getValue()))
                .toList();
    }

    private Map<String, Class<?>> types(Class<?> kind) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        Stream.of(beans.getBeanNamesForType(kind, false, false))
                .sorted()
                .forEach(name -> types.put(name, Objects.requireNonNull(beans.getType(name, false), name)));
        return types;
    }

    private static BlockDescription description(String name, Class<?> block) {
        String key = "block." + name;
        List<Input> inputs = Arrays.stream(BuildingBlock.inputType(block).getRecordComponents())
                .map(component -> input(key, component))
                .toList();
        return new BlockDescription(
                name,
                Wording.say(key),
                Wording.say(key + ".does"),
                block.isAnnotationPresent(LeavesTheHouse.class),
                block.isAnnotationPresent(AsksOutside.class),
                inputs);
    }

    private static Input input(String block, RecordComponent component) {
        String key = block + "." + component.getName();
        List<Choice> choices = InputChoices.of(key, component);
        boolean required = BlockInput.required(component);
        return new Input(component.getName(), Wording.say(key), required, component.getType(), choices);
    }
}
