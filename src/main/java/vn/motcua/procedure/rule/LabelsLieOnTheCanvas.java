package vn.motcua.procedure.rule;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Participant;

/** The canvas is what is drawn with a margin around it; beyond it nobody looks. */
final class LabelsLieOnTheCanvas extends DiagramRule {

    private static final double MARGIN = 60;

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        Drawing drawing = new Drawing(diagram);
        Optional<Rectangle2D> drawn = Stream.concat(diagram.nodes(), diagram.all(Participant.class))
                .flatMap(node -> drawing.shape(node).stream())
                .reduce(Rectangle2D::createUnion);
        return drawn.stream().flatMap(box -> drawing.labels().entrySet().stream()
                .filter(label -> outside(label.getValue(), box))
                .map(label -> found(diagram, label.getKey())));
    }

    private static boolean outside(Rectangle2D label, Rectangle2D drawn) {
        boolean beyondTheOrigin = label.getX() < Math.min(0, drawn.getX()) || label.getY() < Math.min(0, drawn.getY());
        return beyondTheOrigin || !Drawing.grown(drawn, MARGIN).contains(label);
    }
}
