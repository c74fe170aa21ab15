package vn.motcua.procedure.rule;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Of a procedure whose dossiers have a deadline: no step of an officer where its nearing would go unnoticed. */
final class EveryPhaseLiesUnderTheDeadline extends DiagramRule {

    private static final List<String> COUNTED_FROM_NOW =
            List.of("deadline.workingDaysFromNow", "deadline.workingDayBefore", "deadline.stepBy", "deadline.cutOff");

    private final Vocabulary vocabulary;

    EveryPhaseLiesUnderTheDeadline(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        // A shared part lies under the watch of whoever calls it.
        if (diagram.shared() || TimeLimitCases.of(diagram, vocabulary).isEmpty()) {
            return Stream.empty();
        }
        return diagram.all(UserTask.class).filter(task -> !watched(task)).map(task -> found(diagram, task));
    }

    private static boolean watched(ModelElementInstance scope) {
        if (scope instanceof FlowNode node
                && Diagram.edges(node).stream().anyMatch(EveryPhaseLiesUnderTheDeadline::byTheClock)) {
            return true;
        }
        ModelElementInstance around = scope.getParentElement();
        return around != null && (watches(around.getChildElementsByType(SubProcess.class)) || watched(around));
    }

    private static boolean watches(Collection<SubProcess> parts) {
        return parts.stream()
                .filter(Diagram::eventSubProcess)
                .flatMap(part -> part.getChildElementsByType(StartEvent.class).stream())
                .anyMatch(EveryPhaseLiesUnderTheDeadline::byTheClock);
    }

    private static boolean byTheClock(Event event) {
        return event.getModelInstance().getModelElementsByType(TimeDate.class).stream()
                .filter(date -> event.equals(date.getParentElement().getParentElement()))
                .anyMatch(date -> date.getTextContent().contains("deadline.")
                        && COUNTED_FROM_NOW.stream().noneMatch(date.getTextContent()::contains));
    }
}
