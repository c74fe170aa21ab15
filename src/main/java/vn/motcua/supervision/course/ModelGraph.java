package vn.motcua.supervision.course;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** What may follow what in a model. Each node stands in it twice: when it is entered, by its id, and when it is left. */
final class ModelGraph {

    static final String END = ">";

    /**
     * @param flow id; null where the model draws no arrow
     * @param logged nobody goes this way without a line in the log
     * @param interrupts an event subprocess takes over
     */
    private record Edge(String to, @Nullable String flow, boolean logged, boolean interrupts) {}

    /** How an element was reached. */
    private record Came(String from, Edge by) {}

    private final BpmnModelInstance model;
    private final Map<String, List<Edge>> edges = new HashMap<>();

    ModelGraph(BpmnModelInstance model) {
        this.model = model;
        Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class);
        nodes.forEach(node -> {
            inside(node);
            end(node);
        });
        model.getModelElementsByType(SequenceFlow.class)
                .forEach(flow ->
                        add(left(flow.getSource().getId()), flow.getTarget().getId(), flow.getId(), false, false));
        model.getModelElementsByType(BoundaryEvent.class).forEach(this::boundary);
        model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> isEventSubprocess(start.getParentElement()))
                .forEach(this::takesOver);
    }

    static String left(String node) {
        return node + ">";
    }

    boolean hasStep(String id) {
        return model.getModelElementById(id) instanceof UserTask;
    }

    List<String> callsOf(String process) {
        return model.getModelElementsByType(CallActivity.class).stream()
                .filter(call -> process.equals(call.getCalledElement()))
                .map(CallActivity::getId)
                .toList();
    }

    List<String> outgoing(String node) {
        return edges.getOrDefault(left(node), List.of()).stream()
                .map(Edge::flow)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Where an instance begins; empty when that may be at several places. */
    Optional<String> start() {
        List<String> starts = model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .map(StartEvent::getId)
                .toList();
        return starts.size() == 1 ? Optional.of(starts.get(0)) : Optional.empty();
    }

    /**
     * What every way between two places passes that the log is silent about, the places included: ids of nodes and flows.
     *
     * @param calm no event subprocess has taken over
     * @return empty when no such way leads there
     */
    Optional<Set<String>> between(String from, String to, boolean calm) {
        return way(from, to, calm, "").map(way -> {
            Set<String> certain = new LinkedHashSet<>();
            way.stream()
                    .filter(element -> element.equals(to)
                            || element.equals(from)
                            || way(from, to, calm, element).isEmpty())
                    .map(element -> element.endsWith(END) ? element.substring(0, element.length() - 1) : element)
                    .filter(element -> !element.isEmpty())
                    .forEach(certain::add);
            return certain;
        });
    }

    /** A shortest way; @param without a node or flow that it must not pass */
    private Optional<List<String>> way(String from, String to, boolean calm, String without) {
        Map<String, Came> came = new HashMap<>();
        Set<String> seen = new HashSet<>(Set.of(from));
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String at = next.remove();
            for (Edge edge : edges.getOrDefault(at, List.of())) {
                boolean open = !edge.logged()
                        && !(calm && edge.interrupts())
                        && !edge.to().equals(without)
                        && !without.equals(edge.flow());
                if (open && seen.add(edge.to())) {
                    came.put(edge.to(), new Came(at, edge));
                    next.add(edge.to());
                    if (edge.to().equals(to)) {
                        return Optional.of(back(came, from, to));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> back(Map<String, Came> came, String from, String to) {
        List<String> way = new ArrayList<>();
        for (String at = to; !at.equals(from); ) {
            way.add(at);
            Came how = Objects.requireNonNull(came.get(at));
            if (how.by().flow() != null) {
                way.add(how.by().flow());
            }
            at = how.from();
        }
        way.add(from);
        Collections.reverse(way);
        return way;
    }

    private void inside(FlowNode node) {
        if (node instanceof SubProcess part) {
            part.getChildElementsByType(StartEvent.class)
                    .forEach(start -> add(node.getId(), start.getId(), null, false, false));
        } else {
            add(node.getId(), left(node.getId()), null, node instanceof UserTask, false);
        }
    }

    private void end(FlowNode node) {
        if (node instanceof EndEvent) {
            boolean whole = node.getParentElement() instanceof Process || isEventSubprocess(node.getParentElement());
            String after = whole ? END : left(((FlowNode) node.getParentElement()).getId());
            add(left(node.getId()), after, null, false, false);
        }
    }

    private void boundary(BoundaryEvent event) {
        Activity activity = event.getAttachedTo();
        add(activity.getId(), event.getId(), null, false, false);
        within(activity).forEach(node -> {
            add(node, event.getId(), null, false, false);
            add(left(node), event.getId(), null, false, false);
        });
    }

    private void takesOver(StartEvent start) {
        var scope = start.getParentElement().getParentElement();
        List<String> own = within(start.getParentElement());
        within(scope).stream().filter(node -> !own.contains(node)).forEach(node -> {
            add(node, start.getId(), null, false, true);
            add(left(node), start.getId(), null, false, true);
        });
    }

    private List<String> within(org.camunda.bpm.model.xml.instance.ModelElementInstance scope) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> {
                    var parent = node.getParentElement();
                    while (parent != null && !parent.equals(scope)) {
                        parent = parent.getParentElement();
                    }
                    return parent != null;
                })
                .map(FlowNode::getId)
                .toList();
    }

    private static boolean isEventSubprocess(org.camunda.bpm.model.xml.instance.ModelElementInstance element) {
        return element instanceof SubProcess part && part.triggeredByEvent();
    }

    private void add(String from, String to, @Nullable String flow, boolean logged, boolean interrupts) {
        edges.computeIfAbsent(from, node -> new ArrayList<>()).add(new Edge(to, flow, logged, interrupts));
    }
}
