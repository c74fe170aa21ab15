package vn.motcua.procedure.rule;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;

final class EverythingIsDrawn extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        if (diagram.all(BpmnDiagram.class).findAny().isEmpty()) {
            return Stream.of(found(".diagram", diagram.file(), null, null, new Object[0]));
        }
        Drawing drawing = new Drawing(diagram);
        Stream<BaseElement> shapes = Stream.of(diagram.nodes(), diagram.all(Participant.class), diagram.all(Lane.class))
                .flatMap(each -> each);
        return Stream.concat(
                shapes.filter(element -> drawing.shape(element).isEmpty()).map(element -> found(diagram, element)),
                diagram.all(SequenceFlow.class)
                        .filter(flow -> drawing.arrow(flow).size() < 2)
                        .map(flow -> found(diagram, flow)));
    }
}
