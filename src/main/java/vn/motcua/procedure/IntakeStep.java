package vn.motcua.procedure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Finds in a model the step in which the receiving office checks what has been handed in. */
final class IntakeStep {

    private static final String RECEIVING_OFFICE = "${receivingUnit}.tiepnhan";
    private static final String ACCEPTS = "${acceptDossier}";

    private IntakeStep() {}

    /** The first step after the start, if it is the receiving office's and the model accepts dossiers at all. */
    static Optional<UserTask> of(BpmnModelInstance model) {
        boolean accepts = model.getModelElementsByType(ServiceTask.class).stream()
                .anyMatch(task -> ACCEPTS.equals(task.getCamundaDelegateExpression()));
        return accepts
                ? first(model).filter(task -> RECEIVING_OFFICE.equals(task.getCamundaCandidateGroups()))
                : Optional.empty();
    }

    static boolean hasStartForm(BpmnModelInstance model) {
        return starts(model).findAny().isPresent();
    }

    private static Stream<StartEvent> starts(BpmnModelInstance model) {
        return model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getCamundaFormRef() != null);
    }

    private static Optional<UserTask> first(BpmnModelInstance model) {
        Deque<FlowNode> ahead = new ArrayDeque<>();
        starts(model).forEach(ahead::add);
        Set<String> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            FlowNode node = ahead.poll();
            if (node instanceof UserTask task) {
                return Optional.of(task);
            }
            node.getOutgoing().stream()
                    .map(flow -> flow.getTarget())
                    .filter(next -> seen.add(next.getId()))
                    .forEach(ahead::add);
        }
        return Optional.empty();
    }
}
