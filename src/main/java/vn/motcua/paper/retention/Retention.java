package vn.motcua.paper.retention;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The retention class of every kind of paper, from {@code data/retention.yaml}. */
@Component
class Retention {

    private static final String FILE = "data/retention.yaml";

    private final List<Kind> kinds = new ArrayList<>();

    Retention() {
        this(read());
    }

    Retention(File file) {
        Map<String, RetentionClass> classes = new HashMap<>();
        file.classes().forEach(each -> classes.put(each.code(), each));
        Map<String, List<String>> named = new HashMap<>();
        for (Line line : file.papers()) {
            RetentionClass retention = classes.get(line.retention());
            if (retention == null) {
                throw new IllegalStateException("%s: no class %s".formatted(FILE, line.retention()));
            }
            List<String> before = named.computeIfAbsent(line.procedure(), none -> new ArrayList<>());
            kinds.add(new Kind(line.procedure(), line.items(), List.copyOf(before), retention));
            before.addAll(line.items() == null ? List.of() : line.items());
        }
    }

    record File(List<RetentionClass> classes, List<Line> papers) {}

    /** @param items codes of papers; null for all that no line above names */
    record Line(
            String procedure,
            @Nullable List<String> items,
            @com.fasterxml.jackson.annotation.JsonProperty("class") String retention) {}

    /**
     * Papers that are kept equally long.
     *
     * @param items their codes; null for all of the procedure but {@code others}
     */
    record Kind(String procedure, @Nullable List<String> items, List<String> others, RetentionClass retention) {}

    /** In the order of the file. */
    List<Kind> kinds() {
        return List.copyOf(kinds);
    }

    private static File read() {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            return new YAMLMapper().readValue(in, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
