package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;

/** Generated files stand in the tree and are true. {@code -Dmotcua.generate=true} writes them anew. */
@OnH2
class GeneratedFilesTest {

    private static final Path TEMPLATES = Path.of("processes/.camunda/element-templates");
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- blocks:begin -->\n";
    private static final String END = "<!-- blocks:end -->";
    private static final String HEAD =
            "| Khối | Tên | Việc làm | Đầu vào (`?` là không bắt buộc) |\n|---|---|---|---|\n";

    @Autowired
    BlockCatalogue blocks;

    @Test
    void theModelersElementTemplatesAreThoseOfTheBlocks() throws IOException {
        Map<String, String> wanted = ElementTemplates.files(blocks.all());
        if (Boolean.getBoolean("motcua.generate")) {
            write(wanted);
        }
        Map<String, String> present = new TreeMap<>();
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            for (Path file : files.toList()) {
                present.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(present).isEqualTo(wanted);
    }

    /** A template whose block is gone is taken away. */
    private static void write(Map<String, String> wanted) throws IOException {
        Files.createDirectories(TEMPLATES);
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            for (Path stale : files.toList()) {
                Files.delete(stale);
            }
        }
        for (var file : wanted.entrySet()) {
            Files.writeString(TEMPLATES.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void theReadmeNamesEveryBlockAndItsInputs() throws IOException {
        String catalogue = HEAD + blocks.all().stream().map(BlockTemplate::row).collect(Collectors.joining());
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        if (Boolean.getBoolean("motcua.generate")) {
            readme = readme.substring(0, begin) + catalogue + readme.substring(end);
            Files.writeString(README, readme);
            end = readme.indexOf(END);
        }
        assertThat(readme.substring(begin, end)).isEqualTo(catalogue);
    }
}
