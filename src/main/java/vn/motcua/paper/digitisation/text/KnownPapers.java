package vn.motcua.paper.digitisation.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/**
 * The papers of which is known what they state, as {@code data/paper-fields.yaml} describes them.
 *
 * @param provinces first three digits of personal numbers
 * @param patterns regular expression of each kind of value, over text without marks
 * @param endsOfNames what follows a name in the same row
 */
public record KnownPapers(
        Set<String> provinces,
        Map<ValueKind, String> patterns,
        @JsonProperty("ends-of-names") List<String> endsOfNames,
        List<KnownPaper> papers) {

    private static final String FILE = "data/paper-fields.yaml";

    public static KnownPapers read() {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return new YAMLMapper().readValue(file, KnownPapers.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    public Optional<KnownPaper> of(String item) {
        return papers.stream().filter(paper -> paper.items().contains(item)).findFirst();
    }
}
