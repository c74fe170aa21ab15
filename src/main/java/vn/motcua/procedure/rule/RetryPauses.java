package vn.motcua.procedure.rule;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;

/** How often, and after which pauses, the engine tries the job of a step again. */
final class RetryPauses {

    private RetryPauses() {}

    /** The nodes that the job executor runs. */
    static Stream<FlowNode> jobs(Diagram diagram) {
        return diagram.nodes()
                .filter(node -> Diagram.marked(node, "asyncBefore")
                        || Diagram.marked(node, "asyncAfter")
                        || !node.getChildElementsByType(TimerEventDefinition.class)
                                .isEmpty());
    }

    /** As written; empty when nothing is. */
    static String text(FlowNode node) {
        return Diagram.extensions(node, CamundaFailedJobRetryTimeCycle.class)
                .findFirst()
                .map(each -> each.getTextContent().trim())
                .orElse("");
    }

    /** The pauses, several or one for all tries ({@code R3/PT5M}); empty when it is neither. */
    static Optional<List<Duration>> read(String text) {
        String pauses = text.replaceFirst("^R\\d+/", "");
        try {
            return Optional.of(Stream.of(pauses.split("\\s*,\\s*", -1))
                    .map(Duration::parse)
                    .toList());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
