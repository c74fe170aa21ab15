package vn.motcua.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;
import vn.motcua.authority.Units;

/** Each scenario of each procedure as a test of its own; then nothing in the procedure's model may be left without one. */
@OnH2
class ScenariosTest {

    @Autowired
    Stage stage;

    @Autowired
    Units units;

    @Autowired
    RepositoryService repository;

    private final ScenarioFiles files = ScenarioFiles.read(Path.of(""));

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return files.slugs().stream().map(slug -> DynamicContainer.dynamicContainer(slug, tests(slug)));
    }

    private Stream<DynamicTest> tests(String slug) {
        Coverage coverage = new Coverage(slug);
        Collection<ScenarioFile> all = files.of(slug);
        return Stream.concat(
                all.stream().map(file -> test(file, coverage)),
                Stream.of(DynamicTest.dynamicTest(slug + ": mọi bước, mọi nhánh đều có kịch bản", () -> {
                    assertThat(all).as("processes/%s/scenarios", slug).isNotEmpty();
                    assertThat(coverage.missing(repository)).isEmpty();
                })));
    }

    private DynamicTest test(ScenarioFile file, Coverage coverage) {
        String name = "%s/%s".formatted(file.slug(), file.id());
        return DynamicTest.dynamicTest(name, Path.of(file.name()).toUri(), () -> {
            StringBuilder trace = new StringBuilder();
            Scenario scenario = new ScenarioReader(files, units).read(file);
            Outcome outcome = stage.play(scenario, line -> trace.append(line).append('\n'));
            coverage.add(outcome);
            if (!outcome.good()) {
                fail("\n" + trace);
            }
        });
    }
}
