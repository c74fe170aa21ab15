package vn.motcua.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.authority.Units;
import vn.motcua.supervision.Courses;

/** Each scenario of each procedure as a test of its own; then nothing in the procedure's model may be left without one. */
abstract class EachScenario {

    @Autowired
    Stage stage;

    @Autowired
    Units units;

    @Autowired
    RepositoryService repository;

    @Autowired
    Courses courses;

    private int told;
    private int passed;

    private final ScenarioFiles files = ScenarioFiles.read(Path.of(""));

    @TestFactory
    Stream<DynamicNode> scenarios() {
        List<Coverage> parts = files.parts().stream().map(Coverage::ofPart).toList();
        return Stream.concat(
                files.slugs().stream().map(slug -> DynamicContainer.dynamicContainer(slug, tests(slug, parts))),
                Stream.of(
                        DynamicTest.dynamicTest("shared: every node and flow is passed by some scenario", () -> {
                            List<String> missing = parts.stream()
                                    .flatMap(part -> part.missing(repository).stream())
                                    .toList();
                            assertThat(missing).as(String.join("\n", missing)).isEmpty();
                        }),
                        DynamicTest.dynamicTest(
                                "shared: supervisors are told most of the way of every dossier",
                                () -> assertThat(told * 100 / passed).isGreaterThanOrEqualTo(70))));
    }

    private Stream<DynamicTest> tests(String slug, List<Coverage> parts) {
        Coverage coverage = new Coverage(slug);
        List<Coverage> all = Stream.concat(Stream.of(coverage), parts.stream()).toList();
        Collection<ScenarioFile> scenarios = files.of(slug);
        return Stream.concat(
                scenarios.stream().map(file -> test(file, all)),
                Stream.of(DynamicTest.dynamicTest(slug + ": every node and flow has a scenario", () -> {
                    assertThat(scenarios).as("processes/%s/scenarios", slug).isNotEmpty();
                    List<String> missing = coverage.missing(repository);
                    assertThat(missing).as(String.join("\n", missing)).isEmpty();
                })));
    }

    private DynamicTest test(ScenarioFile file, List<Coverage> coverage) {
        String name = "%s (%s/%s)".formatted(name(file), file.slug(), file.id());
        return DynamicTest.dynamicTest(name, Path.of(file.name()).toUri(), () -> {
            StringBuilder trace = new StringBuilder();
            Outcome outcome = stage.play(new ScenarioReader(files, units).read(file), line -> trace.append(line)
                    .append('\n'));
            coverage.forEach(each -> each.add(outcome));
            if (!outcome.good()) {
                fail("\n" + trace);
            }
            concluded(outcome);
        });
    }

    /** What supervisors are told of the way of a dossier is true. */
    private void concluded(Outcome outcome) {
        if (!outcome.number().isEmpty()) {
            Set<String> told = courses.of(outcome.number());
            assertThat(told).isSubsetOf(outcome.passed());
            this.told += told.size();
            this.passed += outcome.passed().size();
        }
    }

    /** A file that cannot be read has no name; its test tells why. */
    private static String name(ScenarioFile file) {
        return file.text()
                .lines()
                .filter(line -> line.startsWith("name:"))
                .findFirst()
                .orElse("name: ?")
                .substring(6);
    }
}
