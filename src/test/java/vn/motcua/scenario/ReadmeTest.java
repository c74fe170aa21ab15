package vn.motcua.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;

/** What the README tells analysts of scenarios is what the reader of the files knows. */
@OnH2
class ReadmeTest {

    @Autowired
    House house;

    @TempDir
    static Path directory = Path.of("");

    @Test
    void everyKeyThatIsReadStandsInTheReadme() throws IOException {
        String section = section();
        Stream<String> keys = Stream.of(
                        Given.KEYS,
                        Steps.known().values().stream()
                                .flatMap(kind -> kind.keys().stream())
                                .toList(),
                        Expectations.keys(),
                        Originals.places(),
                        Arrays.stream(Course.Manner.values()).map(Enum::name).toList())
                .flatMap(Collection::stream);
        assertThat(keys).allSatisfy(key -> assertThat(section).contains("`" + key + "`"));
    }

    @Test
    void everyRowOfItsTablesIsRead() throws IOException {
        List<String> known = Stream.of(Given.KEYS, List.copyOf(Steps.known().keySet()), Expectations.keys())
                .flatMap(Collection::stream)
                .toList();
        assertThat(section().lines().filter(line -> line.startsWith("| `")))
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(known).contains(row.substring(3, row.indexOf('`', 3))));
    }

    @Test
    void itsExampleHolds() throws IOException {
        String section = section();
        int start = section.indexOf("```yaml\n") + 8;
        String example = section.substring(start, section.indexOf("```", start));
        assertThat(new Attempt(directory).play(house, example).mistakes()).isEmpty();
    }

    private static String section() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("## Kịch bản");
        return readme.substring(start, readme.indexOf("\n## ", start));
    }
}
