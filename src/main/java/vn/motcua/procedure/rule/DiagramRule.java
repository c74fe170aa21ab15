package vn.motcua.procedure.rule;

import java.util.stream.Stream;

/** A rule about one BPMN file at a time. */
abstract class DiagramRule extends Rule {

    @Override
    final Stream<Finding> check(ModelFiles files) {
        return files.diagrams.stream().flatMap(diagram -> check(diagram, files));
    }

    abstract Stream<Finding> check(Diagram diagram, ModelFiles files);
}
