package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.rule.ModelRules;

/** The README lists the rules as they are. {@code -Dmotcua.generate=true} writes the list anew. */
class RuleCatalogueTest {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- rules:begin -->\n";
    private static final String END = "<!-- rules:end -->";

    @Test
    void theReadmeListsEveryRule() throws IOException {
        ModelRules rules = new ModelRules(new BlockCatalogue(ProcedureCheck.words()).vocabulary());
        String list = rules.sentences().entrySet().stream()
                .map(rule -> "- %s%s\n"
                        .formatted(
                                rules.warns(rule.getKey()) ? "*(cảnh báo)* " : "",
                                rule.getValue().replace("<", "&lt;")))
                .collect(Collectors.joining());
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        if (Boolean.getBoolean("motcua.generate")) {
            readme = readme.substring(0, begin) + list + readme.substring(end);
            Files.writeString(README, readme);
            end = readme.indexOf(END);
        }
        assertThat(readme.substring(begin, end)).isEqualTo(list);
    }
}
