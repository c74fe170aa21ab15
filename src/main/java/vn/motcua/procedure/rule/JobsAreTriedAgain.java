package vn.motcua.procedure.rule;

import java.util.stream.Stream;

final class JobsAreTriedAgain extends DiagramRule {

    @Override
    Stream<Finding> check(Diagram diagram, ModelFiles files) {
        return RetryPauses.jobs(diagram).flatMap(node -> {
            String text = RetryPauses.text(node);
            if (text.isEmpty()) {
                return Stream.of(fault("missing", diagram, node));
            }
            return RetryPauses.read(text).isPresent() ? Stream.empty() : Stream.of(found(diagram, node, text));
        });
    }
}
