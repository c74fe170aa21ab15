package vn.motcua.procedure;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import vn.motcua.procedure.ModelFiles.Diagram;

/** What Cockpit and the Modeler show can be read. */
final class DiagramRules {

    private static final double TOLERANCE = 3;

    private DiagramRules() {}

    static Stream<Finding> everythingIsDrawn(ModelFiles files) {
        return files.diagrams.stream().flatMap(diagram -> Stream.concat(
                        Stream.concat(diagram.nodes(), diagram.all(Participant.class)), diagram.all(Lane.class))
                .filter(element -> shape(diagram, element).isEmpty())
                .map(element -> new Finding(diagram.file(), element.getId(), "Phần tử chưa được vẽ trong sơ đồ.")));
    }

    static Stream<Finding> everythingIsInsideItsPoolAndLane(ModelFiles files) {
        return files.diagrams.stream().flatMap(diagram -> diagram.nodes()
                .filter(node -> shape(diagram, node).isPresent())
                .filter(node -> around(diagram, node)
                        .flatMap(each -> shape(diagram, each).stream())
                        .anyMatch(each -> !each.contains(shape(diagram, node).orElseThrow())))
                .map(node -> new Finding(
                        diagram.file(), node.getId(), "Phần tử nằm ngoài làn hoặc khung của nó. Kéo vào trong.")));
    }

    /** The lanes that name this node, the sub-process it stands in, and otherwise the pool. */
    private static Stream<BaseElement> around(Diagram diagram, FlowNode node) {
        if (node.getParentElement() instanceof SubProcess part) {
            return node instanceof BoundaryEvent ? Stream.empty() : Stream.of(part);
        }
        return Stream.concat(
                diagram.all(Lane.class).filter(lane -> lane.getFlowNodeRefs().contains(node)),
                diagram.all(Participant.class)
                        .filter(pool -> node.getParentElement().equals(pool.getProcess())));
    }

    static Stream<Finding> everyStepIsInALane(ModelFiles files) {
        return files.diagrams.stream()
                .filter(diagram -> diagram.all(Lane.class).findAny().isPresent())
                .flatMap(diagram -> diagram.nodes()
                        .filter(node -> !(node.getParentElement() instanceof SubProcess))
                        .filter(node -> diagram.all(Lane.class)
                                        .filter(lane -> lane.getFlowNodeRefs().contains(node))
                                        .count()
                                != 1)
                        .map(node -> new Finding(diagram.file(), node.getId(), "Phần tử phải thuộc đúng một làn.")));
    }

    static Stream<Finding> nothingLiesOnAnother(ModelFiles files) {
        return files.diagrams.stream().flatMap(diagram -> {
            List<FlowNode> nodes = new ArrayList<>(diagram.nodes()
                    .filter(node -> shape(diagram, node).isPresent())
                    .toList());
            return nodes.stream().flatMap(one -> nodes.subList(nodes.indexOf(one) + 1, nodes.size()).stream()
                    .filter(other -> apart(one, other)
                            && shape(diagram, one)
                                    .orElseThrow()
                                    .intersects(shape(diagram, other).orElseThrow()))
                    .map(other -> new Finding(
                            diagram.file(), other.getId(), "Hình nằm chồng lên “%s”.".formatted(one.getId()))));
        });
    }

    /** Neither of the two belongs to the other. */
    private static boolean apart(FlowNode one, FlowNode other) {
        return !isPartOf(one, other) && !isPartOf(other, one);
    }

    private static boolean isPartOf(FlowNode part, FlowNode whole) {
        return whole.equals(part.getParentElement())
                || part instanceof BoundaryEvent edge && whole.equals(edge.getAttachedTo())
                || part.getParentElement() instanceof FlowNode outer && isPartOf(outer, whole);
    }

    static Stream<Finding> arrowsTouchWhatTheyConnect(ModelFiles files) {
        return files.diagrams.stream().flatMap(diagram -> diagram.all(SequenceFlow.class)
                .filter(flow -> !connects(diagram, flow))
                .map(flow -> new Finding(
                        diagram.file(), flow.getId(), "Mũi tên chưa vẽ, hoặc đầu mũi tên không chạm phần tử nó nối.")));
    }

    private static boolean connects(Diagram diagram, SequenceFlow flow) {
        List<Point2D> way = diagram.all(BpmnEdge.class)
                .filter(edge -> flow.equals(edge.getBpmnElement()))
                .flatMap(edge -> edge.getWaypoints().stream())
                .map((Waypoint point) -> (Point2D) new Point2D.Double(point.getX(), point.getY()))
                .toList();
        return way.size() > 1
                && touches(diagram, flow.getSource(), way.get(0))
                && touches(diagram, flow.getTarget(), way.get(way.size() - 1));
    }

    /** The point lies on the rim of the shape, give or take a little; a gateway is a rhombus. */
    private static boolean touches(Diagram diagram, FlowNode node, Point2D point) {
        return shape(diagram, node)
                .filter(box -> node instanceof Gateway
                        ? Math.abs(distance(box, point) - box.getWidth() / 2) <= TOLERANCE
                        : grown(box, TOLERANCE).contains(point)
                                && !grown(box, -TOLERANCE).contains(point))
                .isPresent();
    }

    private static double distance(Rectangle2D box, Point2D point) {
        return Math.abs(box.getCenterX() - point.getX()) + Math.abs(box.getCenterY() - point.getY());
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    private static Optional<Rectangle2D> shape(Diagram diagram, BaseElement element) {
        return diagram.all(BpmnShape.class)
                .filter(shape -> element.equals(shape.getBpmnElement()))
                .map(BpmnShape::getBounds)
                .map(box ->
                        (Rectangle2D) new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight()))
                .findFirst();
    }
}
