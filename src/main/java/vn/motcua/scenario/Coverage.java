package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import vn.motcua.Wording;

/** What the scenarios of one procedure have passed of it, all together. */
final class Coverage {

    private final String slug;
    private final String folder;
    private final Set<String> passed = new TreeSet<>();

    Coverage(String slug) {
        this(slug, slug);
    }

    private Coverage(String slug, String folder) {
        this.slug = slug;
        this.folder = folder;
    }

    static Coverage ofPart(String id) {
        return new Coverage(id, ScenarioFiles.SHARED);
    }

    void add(Outcome outcome) {
        passed.addAll(outcome.passed());
    }

    /** Every node and flow that no scenario passes, each as a Vietnamese line. */
    List<String> missing(RepositoryService repository) {
        List<String> missing = new ArrayList<>();
        Chart chart = new Chart(repository, List.of(slug));
        if (chart.knows(slug)) {
            elements(chart.model(slug))
                    .filter(element -> !passed.contains(Footprints.key(slug, element.getId())))
                    .forEach(element -> missing.add(line(element)));
        }
        return missing;
    }

    private String line(FlowElement element) {
        String file = "processes/%s/%s.bpmn".formatted(folder, slug);
        String name = element.getName() == null ? "" : element.getName();
        if (element instanceof SequenceFlow flow) {
            return Wording.say(
                    "scenario.uncovered-flow",
                    file,
                    element.getId(),
                    name,
                    name(flow.getSource()),
                    name(flow.getTarget()));
        }
        return Wording.say("scenario.uncovered", file, element.getId(), name);
    }

    private static String name(FlowNode node) {
        return node.getName() == null ? node.getId() : node.getName();
    }

    private Stream<FlowElement> elements(BpmnModelInstance model) {
        return Stream.<FlowElement>concat(
                        model.getModelElementsByType(FlowNode.class).stream(),
                        model.getModelElementsByType(SequenceFlow.class).stream()
                                .filter(Coverage::taken))
                .filter(element -> slug.equals(process(element)));
    }

    /** Behind an event-based gateway the engine takes no flow: it goes straight to the event that came. */
    private static boolean taken(SequenceFlow flow) {
        return !(flow.getSource() instanceof EventBasedGateway);
    }

    private static String process(ModelElementInstance element) {
        ModelElementInstance parent = element.getParentElement();
        while (!(parent instanceof Process)) {
            parent = parent.getParentElement();
        }
        return ((Process) parent).getId();
    }
}
