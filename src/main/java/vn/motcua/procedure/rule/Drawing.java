package vn.motcua.procedure.rule;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;

/** What a BPMN file draws: shapes, arrows and labels by the element they stand for. */
final class Drawing {

    private final Map<BaseElement, Rectangle2D> shapes = new HashMap<>();
    private final Map<BaseElement, List<Point2D>> arrows = new HashMap<>();
    private final Map<BaseElement, Rectangle2D> labels = new HashMap<>();

    Drawing(Diagram diagram) {
        diagram.all(BpmnShape.class)
                .filter(shape -> shape.getBpmnElement() != null && shape.getBounds() != null)
                .forEach(shape -> {
                    shapes.put(shape.getBpmnElement(), box(shape.getBounds()));
                    label(shape.getBpmnElement(), shape.getBpmnLabel());
                });
        diagram.all(BpmnEdge.class)
                .filter(edge -> edge.getBpmnElement() != null)
                .forEach(edge -> {
                    arrows.put(
                            edge.getBpmnElement(),
                            edge.getWaypoints().stream()
                                    .map(point -> (Point2D) new Point2D.Double(point.getX(), point.getY()))
                                    .toList());
                    label(edge.getBpmnElement(), edge.getBpmnLabel());
                });
    }

    private void label(BaseElement element, @Nullable BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            labels.put(element, box(label.getBounds()));
        }
    }

    Optional<Rectangle2D> shape(BaseElement element) {
        return Optional.ofNullable(shapes.get(element));
    }

    /** The bends of an arrow with its ends; empty when it is not drawn. */
    List<Point2D> arrow(BaseElement element) {
        return arrows.getOrDefault(element, List.of());
    }

    Map<BaseElement, Rectangle2D> labels() {
        return labels;
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }
}
