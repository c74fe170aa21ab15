package vn.motcua.procedure.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way to break the sound procedure: where {@code written} stands in the file, {@code instead} is put.
 *
 * @param written empty for a new file whose whole content is {@code instead}; without both the file is taken away
 * @param in the file that the finding names, when it is another
 * @param element that the finding names
 * @param says words of the finding, when they matter
 */
record Broken(
        String rule,
        String file,
        @Nullable String written,
        @Nullable String instead,
        @Nullable String in,
        @Nullable String element,
        @Nullable String says) {

    private static final Path RESOURCES = Path.of("src/test/resources/procedure");

    /** One file for each rule, {@code <rule>.yaml}. */
    static Stream<Broken> all() {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("broken"))) {
            return files.sorted().toList().stream().flatMap(Broken::in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Broken> in(Path file) {
        String rule = file.getFileName().toString().replace(".yaml", "");
        try {
            List<Map<String, String>> breaks = new ObjectMapper(new YAMLFactory())
                    .readValue(file.toFile(), new TypeReference<List<Map<String, String>>>() {});
            return breaks.stream()
                    .map(each -> new Broken(
                            rule,
                            each.getOrDefault("file", ""),
                            each.get("written"),
                            each.get("instead"),
                            each.get("in"),
                            each.get("element"),
                            each.get("says")));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    Map<String, byte[]> files() {
        Map<String, byte[]> files = sound();
        if (written == null && instead == null) {
            files.remove(file);
            return files;
        }
        String before = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        String put = instead == null ? "" : instead;
        String after = written == null ? put : before.replace(written, put);
        if (after.equals(before)) {
            throw new IllegalStateException("the break must break something: " + this);
        }
        files.put(file, after.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    static Map<String, byte[]> sound() {
        Map<String, byte[]> files = new TreeMap<>();
        Path root = RESOURCES.resolve("sound");
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @Override
    public String toString() {
        return rule + ": " + element + " (" + file + ", " + instead + ")";
    }
}
