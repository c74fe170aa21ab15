package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;
import vn.motcua.procedure.rule.ModelRules;

/** The three folders as they lie in the tree keep every rule, those that only warn too. */
@OnH2
class ModelConventionsTest {

    @Autowired
    BlockCatalogue blocks;

    @TestFactory
    Stream<DynamicTest> everyProcedureKeepsEveryRule() {
        ModelRules rules = new ModelRules(blocks.vocabulary());
        Map<String, SortedMap<String, byte[]>> tree = new ProcedureFolders(".").read();
        assertThat(tree.keySet()).contains("shared", "citizen-message", "marriage-registration");
        return tree.entrySet().stream()
                .map(procedure -> DynamicTest.dynamicTest(procedure.getKey(), () -> {
                    Map<String, byte[]> files = new TreeMap<>(tree.get("shared"));
                    files.putAll(procedure.getValue());
                    assertThat(rules.check(files)).isEmpty();
                }));
    }
}
