package vn.motcua.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.motcua.Wording;
import vn.motcua.procedure.rule.BlockDescription.Choice;

/** The values an input allows, with the names that analysts read. A value without a name stops the start-up. */
final class InputChoices {

    /** Before the day from which a version of a template holds: the template is named without it. */
    private static final String VERSION = "@";

    private InputChoices() {}

    /** @param key under which the bundle names the input; empty when any value of the type is allowed */
    static List<Choice> of(String key, RecordComponent component) {
        TemplateIn template = component.getAnnotation(TemplateIn.class);
        if (template != null) {
            return files(template.files())
                    .map(file -> new Choice(file, Wording.say(template.names() + file)))
                    .toList();
        } else if (component.getType().isEnum()) {
            return Arrays.stream(component.getType().getEnumConstants())
                    .map(constant ->
                            constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .map(value -> new Choice(value, Wording.say(key + "." + value)))
                    .toList();
        }
        return List.of();
    }

    private static java.util.stream.Stream<String> files(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern))
                    .map(Resource::getFilename)
                    .map(Objects::requireNonNull)
                    .map(file -> file.substring(0, file.lastIndexOf('.')))
                    .filter(file -> !file.contains(VERSION))
                    .sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
