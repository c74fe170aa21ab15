package vn.motcua.procedure.rule;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

final class ArrowsTouchWhatTheyConnect extends DiagramRule {

    private static final double TOLERANCE = 3;

    @Override
    Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        Drawing drawing = new Drawing(diagram);
        return diagram.all(SequenceFlow.class)
                .filter(flow -> drawing.arrow(flow).size() > 1)
                .filter(flow -> !connects(drawing, flow))
                .map(flow -> found(diagram, flow));
    }

    private static boolean connects(Drawing drawing, SequenceFlow flow) {
        List<Point2D> way = drawing.arrow(flow);
        return touches(drawing, flow.getSource(), way.get(0))
                && touches(drawing, flow.getTarget(), way.get(way.size() - 1));
    }

    /** The point lies on the rim of the shape, give or take a little; a gateway is a rhombus. */
    private static boolean touches(Drawing drawing, FlowNode node, Point2D point) {
        return drawing.shape(node)
                .filter(box -> node instanceof Gateway
                        ? Math.abs(distance(box, point) - box.getWidth() / 2) <= TOLERANCE
                        : Drawing.grown(box, TOLERANCE).contains(point)
                                && !Drawing.grown(box, -TOLERANCE).contains(point))
                .isPresent();
    }

    private static double distance(Rectangle2D box, Point2D point) {
        return Math.abs(box.getCenterX() - point.getX()) + Math.abs(box.getCenterY() - point.getY());
    }
}
