package vn.motcua.marriage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import vn.motcua.OnH2;

/**
 * No node and no sequence flow of a procedure without a test. Runs last (junit-platform.properties orders by annotation); when
 * some path tests were left out of the run there is nothing to conclude, and it says so.
 */
@OnH2
@Order(Integer.MAX_VALUE)
class EveryPathIsPlayedTest {

    @Autowired
    RepositoryService repository;

    @Test
    void everyNodeAndEverySequenceFlowOfEveryProcedureIsPlayed() {
        Set<String> left = pathTests();
        PathsPlayed.CLASSES.forEach(played -> left.remove(played.getName()));
        assumeTrue(left.isEmpty(), "not in this run, so nothing can be concluded: " + left);

        Set<String> missing = new TreeSet<>(elements());
        assertThat(missing).as("elements in the models").hasSizeGreaterThan(100);
        missing.removeAll(PathsPlayed.ELEMENTS);
        assertThat(missing).as("elements of procedures that no test passes").isEmpty();
    }

    private static Set<String> pathTests() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(PathTest.class));
        return scanner.findCandidateComponents("vn.motcua").stream()
                .map(found -> found.getBeanClassName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> elements() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                // Other tests deploy models of their own.
                .filter(definition -> Files.isDirectory(Path.of("processes", definition.getKey())))
                .flatMap(definition -> {
                    var model = repository.getBpmnModelInstance(definition.getId());
                    return Stream.concat(
                                    model.getModelElementsByType(FlowNode.class).stream(),
                                    model.getModelElementsByType(SequenceFlow.class).stream()
                                            .filter(EveryPathIsPlayedTest::taken))
                            .filter(element -> process(element).equals(definition.getKey()))
                            .map(element -> PathsPlayed.element(definition.getKey(), element.getId()));
                })
                .collect(Collectors.toSet());
    }

    /** Behind an event-based gateway the engine takes no flow: it goes straight to the event that came. */
    private static boolean taken(SequenceFlow flow) {
        return !(flow.getSource() instanceof EventBasedGateway);
    }

    private static String process(BaseElement element) {
        var parent = element.getParentElement();
        while (!(parent instanceof Process)) {
            parent = parent.getParentElement();
        }
        return ((Process) parent).getId();
    }
}
