package vn.motcua.procedure.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;

/** A rule about steps that call a building block. */
abstract class BlockRule extends DiagramRule {

    final Vocabulary vocabulary;

    BlockRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    final Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return diagram.all(ServiceTask.class)
                .flatMap(task -> vocabulary.called(task.getCamundaDelegateExpression()).stream()
                        .flatMap(block -> check(diagram, task, block, files)));
    }

    abstract Stream<Finding> check(Diagram diagram, ServiceTask task, BlockDescription block, ModelFiles files);

    /** Input parameters of the step: name to value as written. */
    static Map<String, String> inputs(ServiceTask task) {
        Map<String, String> inputs = new LinkedHashMap<>();
        Diagram.extensions(task, CamundaInputOutput.class)
                .flatMap(io -> io.getCamundaInputParameters().stream())
                .forEach(input -> inputs.put(
                        input.getCamundaName(), input.getTextContent().trim()));
        return inputs;
    }

    /** A value that is known only when the step runs. */
    static boolean expression(String value) {
        return value.contains("${") || value.contains("#{");
    }
}
