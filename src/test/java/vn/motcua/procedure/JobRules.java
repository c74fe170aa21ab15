package vn.motcua.procedure;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;

/** What the job executor runs is tried again, each time later. */
final class JobRules {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private JobRules() {}

    static Stream<Finding> jobsAreTriedAgainWithGrowingPauses(ModelFiles files) {
        return files.diagrams.stream().flatMap(diagram -> diagram.nodes()
                .filter(node -> marked(node, "asyncBefore")
                        || marked(node, "asyncAfter")
                        || !node.getChildElementsByType(TimerEventDefinition.class)
                                .isEmpty())
                .filter(node -> !growing(retries(node)))
                .map(node -> new Finding(
                        diagram.file(),
                        node.getId(),
                        "Ghi các lần thử lại với khoảng nghỉ tăng dần, ví dụ PT1M,PT5M,PT30M,PT2H.")));
    }

    static boolean marked(FlowNode node, String attribute) {
        return "true".equals(node.getAttributeValueNs(CAMUNDA, attribute));
    }

    private static String retries(FlowNode node) {
        return extensions(node, CamundaFailedJobRetryTimeCycle.class)
                .findFirst()
                .map(each -> each.getTextContent().trim())
                .orElse("");
    }

    private static boolean growing(String pauses) {
        if (!pauses.matches("P[^,]+(,P[^,]+)+")) {
            return false;
        }
        List<Duration> steps = Stream.of(pauses.split(",")).map(Duration::parse).toList();
        return steps.stream().sorted().distinct().toList().equals(steps);
    }

    static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Stream<T> extensions(
            FlowNode node, Class<T> type) {
        return node.getExtensionElements() == null
                ? Stream.empty()
                : node.getExtensionElements().getChildElementsByType(type).stream();
    }
}
