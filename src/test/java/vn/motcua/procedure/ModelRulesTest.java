package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.procedure.BlockDescription.Choice;
import vn.motcua.procedure.BlockDescription.Input;

/** Each rule finds the fault it is there for: one sound procedure, broken in one place at a time. */
class ModelRulesTest {

    private static final byte[] NEW = {'*'};
    private static final String BROKEN = "/procedure/broken.csv";

    private static final ModelRules RULES = new ModelRules(List.of(
            new BlockDescription(
                    "notifyOwner",
                    "Báo chủ nuôi",
                    "",
                    false,
                    List.of(
                            new Input("template", "Mẫu tin", true, String.class, List.of()),
                            new Input("tone", "Giọng", false, String.class, List.of(new Choice("polite", "Lịch sự"))))),
            new BlockDescription(
                    "askRegister",
                    "Hỏi sổ",
                    "",
                    true,
                    List.of(new Input("number", "Số", true, String.class, List.of())))));

    @Test
    void theSoundProcedureKeepsEveryRule() {
        assertThat(RULES.names())
                .allSatisfy(rule -> assertThat(RULES.check(rule, sound())).isEmpty());
    }

    /** Where {@code written} stands in the file, {@code instead} is put. */
    @ParameterizedTest(name = "{0}: {4}")
    @CsvFileSource(
            resources = BROKEN,
            delimiter = '|',
            useHeadersInDisplayName = true,
            numLinesToSkip = 1,
            quoteCharacter = '`')
    void theRuleNamesFileAndElement(String rule, String file, String written, String instead, String element) {
        Map<String, byte[]> files = files();
        String before = new String(files.getOrDefault(file, NEW), StandardCharsets.UTF_8);
        String after = before.replace(written, instead == null ? "" : instead);
        assertThat(after).as("the break must break something").isNotEqualTo(before);
        files.put(file, after.getBytes(StandardCharsets.UTF_8));
        assertThat(RULES.check(rule, new ModelFiles(files)))
                .anySatisfy(finding -> {
                    assertThat(finding.file()).isEqualTo(file);
                    assertThat(finding.element()).isEqualTo(element);
                    assertThat(finding.message()).isNotBlank();
                })
                .allSatisfy(finding -> assertThat(finding.file()).isEqualTo(file));
    }

    @Test
    void noRuleIsWithoutItsBrokenProcedure() throws java.io.IOException {
        try (var table = ModelRulesTest.class.getResourceAsStream(BROKEN)) {
            Set<String> tried = Arrays.stream(new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .skip(1)
                    .map(row -> row.split("\\|")[0].trim())
                    .collect(Collectors.toSet());
            assertThat(tried).containsExactlyInAnyOrderElementsOf(RULES.names());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Kiểm tra hồ sơ, true",
        "7 ngày sau, true",
        "Không, true",
        "Lập Phiếu từ chối giải quyết hồ sơ, true",
        "Tra cứu CSDL dân cư: bên nam, true",
        "Công chức tư pháp – hộ tịch, true",
        "Check dossier, false",
        "Accepted, false",
        "check-intake, false",
        "Yes, false",
        "'', false"
    })
    void aVietnameseNameIsToldFromAnother(String name, boolean vietnamese) {
        assertThat(NameRules.vietnamese(name)).isEqualTo(vietnamese);
    }

    private static ModelFiles sound() {
        return new ModelFiles(files());
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> all = new TreeMap<>();
        new ProcedureFolders(Path.of("src/test/resources/procedure/sound").toString())
                .read()
                .values()
                .forEach(all::putAll);
        return all;
    }
}
