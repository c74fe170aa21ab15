package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

final class EverythingHasAVietnameseName extends Rule {

    @Override
    Stream<Finding> check(ModelFiles files) {
        return Stream.concat(
                files.diagrams.stream().flatMap(this::inDiagram),
                files.tables.stream().flatMap(table -> table.decisions().stream()
                        .filter(each -> !VietnameseName.is(each.getAttribute("name")))
                        .map(each -> finding(table.file(), each.getAttribute("id"), each.getAttribute("name")))));
    }

    private Stream<Finding> inDiagram(Diagram diagram) {
        return diagram.all(BaseElement.class)
                .filter(EverythingHasAVietnameseName::isRead)
                .filter(each -> !VietnameseName.is(name(each)))
                .map(each -> finding(diagram.file(), each.getId(), name(each)));
    }

    private Finding finding(String file, String id, String name) {
        return found(name.isBlank() ? ".missing" : "", file, id, name, new Object[] {name});
    }

    private static String name(BaseElement element) {
        @Nullable String name = element.getAttributeValue("name");
        return name == null ? "" : name;
    }

    private static boolean isRead(BaseElement element) {
        if (element instanceof SequenceFlow flow) {
            return asks(flow.getSource());
        } else if (element instanceof Gateway gateway) {
            return Diagram.out(gateway).size() > 1;
        }
        return element instanceof FlowNode
                || element instanceof Process
                || element instanceof Participant
                || element instanceof Lane;
    }

    /** Of several ways out of such a gateway each is an answer. */
    private static boolean asks(FlowNode node) {
        boolean question =
                node instanceof ExclusiveGateway || node instanceof InclusiveGateway || node instanceof ComplexGateway;
        return question && Diagram.out(node).size() > 1;
    }
}
