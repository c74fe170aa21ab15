package vn.motcua.procedure.deployment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.motcua.procedure.BlockCatalogue;
import vn.motcua.procedure.rule.Finding;
import vn.motcua.procedure.rule.ModelRules;
import vn.motcua.procedure.rule.Severity;

/**
 * Lets the small models that tests of the engine lay past the model rules, by the id of their process; every other model meets
 * the rules of production. Code in them is refused all the same.
 */
@TestConfiguration(proxyBeanMethods = false)
public class RulesOfTheTest {

    private static final Set<String> SMALL = Set.of("empty", "failing", "two-offices", "intruder");

    @Bean
    @Primary
    ProcedureRules rulesWithSmallModels(@Qualifier("procedureRules") ProcedureRules rules, BlockCatalogue blocks) {
        return files -> isSmall(files) ? ofSmall(files, blocks) : rules.check(files);
    }

    private static List<Finding> ofSmall(Map<String, byte[]> files, BlockCatalogue blocks) {
        return Stream.concat(new ModelRules(blocks.vocabulary()).checkSafety(files).stream(), warning(files).stream())
                .toList();
    }

    /** The small model that is only warned of. */
    private static List<Finding> warning(Map<String, byte[]> files) {
        String warned = "processes/test-warned/test-warned.bpmn";
        return files.containsKey(warned)
                ? List.of(new Finding(Severity.WARNING, "test", warned, "start", "", "Chưa đẹp.", "Nên sửa."))
                : List.of();
    }

    private static boolean isSmall(Map<String, byte[]> files) {
        return files.keySet().stream()
                .map(Candidate::slugOf)
                .anyMatch(slug -> SMALL.contains(slug) || slug.startsWith("test-") || slug.startsWith("a-test-"));
    }
}
