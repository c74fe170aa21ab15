package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;

/** The three folders as they lie in the tree keep every rule. */
@OnH2
class ModelConventionsTest {

    @Autowired
    BlockCatalogue blocks;

    @TestFactory
    Stream<DynamicTest> everyProcedureKeepsEveryRule() {
        ModelRules rules = new ModelRules(blocks.all());
        ModelFiles files = new ModelFiles(tree());
        return rules.names().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule, () -> assertThat(rules.check(rule, files)).isEmpty()));
    }

    @Test
    void theRulesSeeEveryFileOfTheTree() {
        ModelFiles files = new ModelFiles(tree());
        assertThat(files.diagrams).hasSizeGreaterThanOrEqualTo(2);
        assertThat(files.forms).hasSizeGreaterThanOrEqualTo(12);
        assertThat(files.tables).hasSizeGreaterThanOrEqualTo(4);
    }

    private static Map<String, byte[]> tree() {
        SortedMap<String, byte[]> all = new TreeMap<>();
        new ProcedureFolders(".").read().values().forEach(all::putAll);
        return all;
    }
}
