package vn.motcua.procedure.rule;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;

final class JobsAreTriedAgainWithGrowingPauses extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return diagram.nodes().filter(JobsAreTriedAgainWithGrowingPauses::isJob).flatMap(node -> {
            String pauses = pauses(node);
            if (pauses.isEmpty()) {
                return Stream.of(fault("missing", diagram, node));
            }
            return growing(pauses) ? Stream.empty() : Stream.of(found(diagram, node, pauses));
        });
    }

    private static boolean isJob(FlowNode node) {
        return Diagram.marked(node, "asyncBefore")
                || Diagram.marked(node, "asyncAfter")
                || !node.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }

    private static String pauses(FlowNode node) {
        return Diagram.extensions(node, CamundaFailedJobRetryTimeCycle.class)
                .findFirst()
                .map(each -> each.getTextContent().trim())
                .orElse("");
    }

    private static boolean growing(String pauses) {
        try {
            List<Duration> steps = Stream.of(pauses.split("\\s*,\\s*", -1))
                    .map(Duration::parse)
                    .toList();
            return steps.size() > 1
                    && steps.stream().sorted().distinct().toList().equals(steps);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
